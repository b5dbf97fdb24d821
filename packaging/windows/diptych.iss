; The Windows installer, by Inno Setup 6 (not built or tried on the machines of this project).
;   python packaging/dist.py dist      freezes build\dist\frozen\diptych
;   iscc /DVersion=0.9.0 packaging\windows\diptych.iss

[Setup]
AppId=Diptych
AppName=Diptych
AppVersion={#Version}
AppPublisher=The Diptych contributors
DefaultDirName={autopf}\Diptych
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=diptych-{#Version}-windows
LicenseFile=LICENSE
SetupIconFile=build\dist\source\build\icons\diptych.ico
UninstallDisplayIcon={app}\diptych-window.exe
Compression=lzma2
SolidCompression=yes

[Files]
Source: "build\dist\frozen\diptych\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Diptych"; Filename: "{app}\diptych-window.exe"

; The library lies in %LOCALAPPDATA%\diptych, which neither installing nor removing touches.
