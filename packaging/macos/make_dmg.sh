#!/bin/sh
# The macOS disk image (not built or tried on the machines of this project). `make dist` on a Mac
# freezes build/dist/frozen/Diptych.app; this signs it and packs it. Without an identity of a
# developer it is signed for this Mac alone.
#
#   packaging/macos/make_dmg.sh VERSION [IDENTITY]
set -eu
cd "$(dirname "$0")/../.."
app=build/dist/frozen/Diptych.app
codesign --force --deep --options runtime --sign "${2:--}" "$app"
codesign --verify --deep --strict "$app"
hdiutil create -volname Diptych -srcfolder "$app" -ov -format ULFO "dist/diptych-$1-macos.dmg"
