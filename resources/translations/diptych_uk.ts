<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Diptych</name>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n зв’язок</numerusform>
            <numerusform>%n зв’язки</numerusform>
            <numerusform>%n зв’язків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links not reviewed</source>
        <translation>
            <numerusform>%n зв’язок не переглянуто</numerusform>
            <numerusform>%n зв’язки не переглянуто</numerusform>
            <numerusform>%n зв’язків не переглянуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links; click again for the next</source>
        <translation>
            <numerusform>%n зв’язок; клацніть ще раз, щоб побачити наступний</numerusform>
            <numerusform>%n зв’язки; клацніть ще раз, щоб побачити наступний</numerusform>
            <numerusform>%n зв’язків; клацніть ще раз, щоб побачити наступний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n зустріч</numerusform>
            <numerusform>%n зустрічі</numerusform>
            <numerusform>%n зустрічей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n нотатка</numerusform>
            <numerusform>%n нотатки</numerusform>
            <numerusform>%n нотаток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes lost their place</source>
        <translation>
            <numerusform>%n нотатка втратила своє місце</numerusform>
            <numerusform>%n нотатки втратили своє місце</numerusform>
            <numerusform>%n нотаток втратили своє місце</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts could not be read.</source>
        <translation>
            <numerusform>Не вдалося прочитати %n частину.</numerusform>
            <numerusform>Не вдалося прочитати %n частини.</numerusform>
            <numerusform>Не вдалося прочитати %n частин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts cut, such as menus and running heads.</source>
        <translation>
            <numerusform>Вирізано %n частину, як-от меню чи колонтитули.</numerusform>
            <numerusform>Вирізано %n частини, як-от меню чи колонтитули.</numerusform>
            <numerusform>Вирізано %n частин, як-от меню чи колонтитули.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n уривок</numerusform>
            <numerusform>%n уривки</numerusform>
            <numerusform>%n уривків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages only in {name}</source>
        <translation>
            <numerusform>%n уривок лише у викладі «{name}»</numerusform>
            <numerusform>%n уривки лише у викладі «{name}»</numerusform>
            <numerusform>%n уривків лише у викладі «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n місце</numerusform>
            <numerusform>%n місця</numerusform>
            <numerusform>%n місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible links</source>
        <translation>
            <numerusform>%n можливий зв’язок</numerusform>
            <numerusform>%n можливі зв’язки</numerusform>
            <numerusform>%n можливих зв’язків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n оцінка</numerusform>
            <numerusform>%n оцінки</numerusform>
            <numerusform>%n оцінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation>П&amp;ро Diptych</translation>
    </message>
    <message>
        <source>&amp;Accounts of this meeting…</source>
        <translation>&amp;Виклади цієї зустрічі…</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Збігаються</translation>
    </message>
    <message>
        <source>&amp;All notes…</source>
        <translation>&amp;Усі нотатки…</translation>
    </message>
    <message>
        <source>&amp;Back to the proposal</source>
        <translation>По&amp;вернутися до пропозиції</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Кошик…</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>Зн&amp;яти вибір</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>Порівняти &amp;знову</translation>
    </message>
    <message>
        <source>&amp;Confirm the proposal</source>
        <translation>Пі&amp;дтвердити пропозицію</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Копіювати як Markdown</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Т&amp;емні кольори</translation>
    </message>
    <message>
        <source>&amp;Delete meeting</source>
        <translation>Ви&amp;далити зустріч</translation>
    </message>
    <message>
        <source>&amp;Diverge</source>
        <translation>&amp;Розходяться</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Evidence and notes</source>
        <translation>&amp;Підстави й нотатки</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find in both accounts…</source>
        <translation>&amp;Знайти в обох викладах…</translation>
    </message>
    <message>
        <source>&amp;Finished with this comparison</source>
        <translation>Порівняння завер&amp;шено</translation>
    </message>
    <message>
        <source>&amp;Fold what only one account has</source>
        <translation>&amp;Згорнути те, що є лише в одному викладі</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь екра&amp;н</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Високий контраст</translation>
    </message>
    <message>
        <source>&amp;Keep the accounts level</source>
        <translation>&amp;Утримувати виклади врівень</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Бібліотека</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Зв’язок</translation>
    </message>
    <message>
        <source>&amp;Link the passages or words</source>
        <translation>Зв’&amp;язати уривки або слова</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Посібник</translation>
    </message>
    <message>
        <source>&amp;Move the link’s end here</source>
        <translation>Пере&amp;містити сюди кінець зв’язку</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Нове порівняння</translation>
    </message>
    <message>
        <source>&amp;Next link</source>
        <translation>&amp;Наступний зв’язок</translation>
    </message>
    <message>
        <source>&amp;One account with a margin</source>
        <translation>&amp;Один виклад із полями</translation>
    </message>
    <message>
        <source>&amp;Open two files…</source>
        <translation>&amp;Відкрити два файли…</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>&amp;Діаграми…</translation>
    </message>
    <message>
        <source>&amp;Places to look at…</source>
        <translation>&amp;Місця для перегляду…</translation>
    </message>
    <message>
        <source>&amp;Previous link</source>
        <translation>&amp;Попередній зв’язок</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Revisions of the texts…</source>
        <translation>&amp;Редакції текстів…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Пошук</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Нала&amp;штування…</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>По&amp;ряд</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Мен&amp;ший текст</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Початкова сторінка</translation>
    </message>
    <message>
        <source>&amp;Table of matters</source>
        <translation>&amp;Таблиця питань</translation>
    </message>
    <message>
        <source>&amp;Tags of the note</source>
        <translation>&amp;Мітки нотатки</translation>
    </message>
    <message>
        <source>&amp;Title and date…</source>
        <translation>Н&amp;азва й дата…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Зви&amp;чайний розмір тексту</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Why not linked?</source>
        <translation>&amp;Чому не пов’язано?</translation>
    </message>
    <message>
        <source>1 {a} · 2 {b} · 3 another source · 4 the reporter · 0 back to what was found</source>
        <translation>1 {a} · 2 {b} · 3 інше джерело · 4 репортер · 0 назад до знайденого</translation>
    </message>
    <message>
        <source>A backup is made each day on which something changed, and read whole. Restoring one keeps the library as it is now beside the others.</source>
        <translation>Резервна копія створюється щодня, коли щось змінилося, і перечитується повністю. Відновлення копії зберігає нинішню бібліотеку поруч з іншими.</translation>
    </message>
    <message>
        <source>A head in YAML for note programs such as Obsidian and Zettlr: title, date, sides, addresses, tags and counts.</source>
        <translation>Заголовок у YAML для програм нотаток, як-от Obsidian і Zettlr: назва, дата, сторони, адреси, мітки й кількості.</translation>
    </message>
    <message>
        <source>A meeting may have more than two accounts. Choose the two to see side by side; what you judged and wrote stays with each pair.</source>
        <translation>Зустріч може мати більше ніж два виклади. Виберіть два, щоб бачити їх поряд; те, що ви оцінили й написали, лишається з кожною парою.</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Зустріч потребує назви.</translation>
    </message>
    <message>
        <source>A note that you began cannot be kept: {reason}</source>
        <translation>Почату вами нотатку не вдається зберегти: {reason}</translation>
    </message>
    <message>
        <source>A project for QualCoder, NVivo, ATLAS.ti or MAXQDA: both texts, coded, with your notes. Below it stands as a table.</source>
        <translation>Проєкт для QualCoder, NVivo, ATLAS.ti або MAXQDA: обидва тексти, закодовані, з вашими нотатками. Нижче він показаний таблицею.</translation>
    </message>
    <message>
        <source>A report to read, to send and to go on writing in: summary, table, every link with its evidence and your notes.</source>
        <translation>Звіт, щоб читати, надсилати й писати далі: підсумок, таблиця, кожен зв’язок із підставами та ваші нотатки.</translation>
    </message>
    <message>
        <source>About Diptych</source>
        <translation>Про Diptych</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Виклад</translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <translation>Виклад: {name}</translation>
    </message>
    <message>
        <source>Accounts of this meeting</source>
        <translation>Виклади цієї зустрічі</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>Add a note, in Markdown…</source>
        <translation>Додайте нотатку, у Markdown…</translation>
    </message>
    <message>
        <source>Add an account from a file…</source>
        <translation>Додати виклад із файлу…</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Додати зустріч</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Додано вручну</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Адреса: {address}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Збігаються</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>збігаються</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Збігається</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Усі як звичайно</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Усі клавіші</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Усі зв’язки</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Усі нотатки</translation>
    </message>
    <message>
        <source>All notes – Diptych</source>
        <translation>Усі нотатки – Diptych</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Усі уривки</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>І ще {count}.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Ще один виклад</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Інша особа</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation>Виносками</translation>
    </message>
    <message>
        <source>As it was before: {path}</source>
        <translation>Як було раніше: {path}</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Як прочитано</translation>
    </message>
    <message>
        <source>As note programs read them: what is neither letter, digit, _ nor / becomes a hyphen, and 1984 becomes tag-1984.</source>
        <translation>Так, як їх читають програми нотаток: що не є літерою, цифрою, _ чи /, стає дефісом, а 1984 стає tag-1984.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Резервні копі&amp;ї…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>&amp;Створити резервну копію зараз</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation>Назад до пропозиції</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад до тексту</translation>
    </message>
    <message>
        <source>Back to what was open (Escape). What you put in is kept</source>
        <translation>Назад до того, що було відкрито (Escape). Введене лишається</translation>
    </message>
    <message>
        <source>Backed up and verified: {path}</source>
        <translation>Резервну копію створено й перевірено: {path}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Резервні копії, найновіші першими</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервні копії…</translation>
    </message>
    <message>
        <source>before a backup was put in place</source>
        <translation>перед відновленням резервної копії</translation>
    </message>
    <message>
        <source>before another library was brought in</source>
        <translation>перед долученням іншої бібліотеки</translation>
    </message>
    <message>
        <source>before the library was brought up to date</source>
        <translation>перед оновленням бібліотеки</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Вина</translation>
    </message>
    <message>
        <source>Both accounts in full</source>
        <translation>Обидва виклади повністю</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обидві сторони</translation>
    </message>
    <message>
        <source>Bring &amp;in…</source>
        <translation>&amp;Долучити…</translation>
    </message>
    <message>
        <source>Bring back what is marked</source>
        <translation>Повернути позначене</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Долучити</translation>
    </message>
    <message>
        <source>Brought in: {meetings}, {notes} and {verdicts}. Notes brought up to date: {edited}; kept beside another version: {versions}.</source>
        <translation>Долучено: {meetings}, {notes} і {verdicts}. Оновлено нотаток: {edited}; збережено поруч з іншою версією: {versions}.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>By {author}, another version, {written}</source>
        <translation>Автор: {author}, інша версія, {written}</translation>
    </message>
    <message>
        <source>By {author}, {written}</source>
        <translation>Автор: {author}, {written}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>знаків</translation>
    </message>
    <message>
        <source>Check the &amp;library</source>
        <translation>Перевірити &amp;бібліотеку</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Добір слів</translation>
    </message>
    <message>
        <source>Choose a file for the {which}</source>
        <translation>Вибрати файл: {which}</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Choose a library, or name a new one</source>
        <translation>Виберіть бібліотеку або назвіть нову</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>Виберіть повідомлення</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Виберіть виклад</translation>
    </message>
    <message>
        <source>Choose both sides, or neither: then they are found.</source>
        <translation>Виберіть обидві сторони або жодної: тоді їх буде знайдено.</translation>
    </message>
    <message>
        <source>Choose two accounts</source>
        <translation>Виберіть два виклади</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Clear the {which}</source>
        <translation>Очистити: {which}</translation>
    </message>
    <message>
        <source>Click a passage in each account first, then ask why they are not linked.</source>
        <translation>Спершу клацніть уривок у кожному викладі, а тоді запитайте, чому їх не пов’язано.</translation>
    </message>
    <message>
        <source>Click a passage in each account, or select words in each, then link them.</source>
        <translation>Клацніть уривок у кожному викладі або виділіть у кожному слова, а тоді пов’яжіть їх.</translation>
    </message>
    <message>
        <source>Click a passage, or press J, to see a link and its evidence.</source>
        <translation>Клацніть уривок або натисніть J, щоб побачити зв’язок і його підстави.</translation>
    </message>
    <message>
        <source>Click to hide.</source>
        <translation>Клацніть, щоб сховати.</translation>
    </message>
    <message>
        <source>Click to show.</source>
        <translation>Клацніть, щоб показати.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрити це повідомлення</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Зобов’язання</translation>
    </message>
    <message>
        <source>CommonMark, with lists</source>
        <translation>CommonMark, зі списками</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Compare &amp;verdicts…</source>
        <translation>Порівняти &amp;оцінки…</translation>
    </message>
    <message numerus="yes">
        <source>Compared anew. %n places changed or lost their words: see Library, Places to look at.</source>
        <translation>
            <numerusform>Порівняно заново. %n місце змінилося або втратило свої слова: див. Бібліотека, Місця для перегляду.</numerusform>
            <numerusform>Порівняно заново. %n місця змінилися або втратили свої слова: див. Бібліотека, Місця для перегляду.</numerusform>
            <numerusform>Порівняно заново. %n місць змінилися або втратили свої слова: див. Бібліотека, Місця для перегляду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared anew. Every note and verdict is in its place.</source>
        <translation>Порівняно заново. Кожна нотатка й оцінка на своєму місці.</translation>
    </message>
    <message>
        <source>Compared with Diptych</source>
        <translation>Порівняно в Diptych</translation>
    </message>
    <message>
        <source>Comparing the accounts…</source>
        <translation>Порівнюються виклади…</translation>
    </message>
    <message>
        <source>Comparing the two…</source>
        <translation>Порівнюються обидва…</translation>
    </message>
    <message>
        <source>Confidence {confidence:.2f}.</source>
        <translation>Впевненість {confidence:.2f}.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>підтверджено вами</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Зміст посібника</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter зберігає</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date of the meeting, year, month, day</source>
        <translation>Дата зустрічі: рік, місяць, день</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Видалити нотатку</translation>
    </message>
    <message>
        <source>Deleted meetings and notes</source>
        <translation>Видалені зустрічі й нотатки</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробиця</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Відмінне</translation>
    </message>
    <message>
        <source>Diptych finds the passages that speak of the same matter, says where they agree and where they diverge, and shows the words on which it says so. You judge, and you write the notes. Nothing leaves this computer.</source>
        <translation>Diptych знаходить уривки, що говорять про те саме питання, каже, де вони збігаються, а де розходяться, і показує слова, на яких це ґрунтується. Оцінюєте ви, і нотатки пишете ви. Ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Diptych is free software under the MIT licence. It works offline: it opens no connection, and what you read and write in it stays on this computer.</source>
        <translation>Diptych — вільна програма за ліцензією MIT. Вона працює без мережі: не відкриває жодного з’єднання, і те, що ви в ній читаєте й пишете, лишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Diptych libraries (*.sqlite *.diptych);;All files (*)</source>
        <translation>Бібліотеки Diptych (*.sqlite *.diptych);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Diptych opens no connection. What you read and write stays here.</source>
        <translation>Diptych не відкриває жодного з’єднання. Те, що ви читаєте й пишете, лишається тут.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Відкинути набране</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Відстань між рядками</translation>
    </message>
    <message>
        <source>Diverge</source>
        <translation>Розходяться</translation>
    </message>
    <message>
        <source>diverge</source>
        <translation>розходяться</translation>
    </message>
    <message>
        <source>Diverges</source>
        <translation>Розходиться</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Drag to a passage of the other account to link the two</source>
        <translation>Перетягніть на уривок іншого викладу, щоб пов’язати їх</translation>
    </message>
    <message>
        <source>Draw a link from here</source>
        <translation>Провести звідси зв’язок</translation>
    </message>
    <message>
        <source>Each key can be changed in the settings ({key}).</source>
        <translation>Кожну клавішу можна змінити в налаштуваннях ({key}).</translation>
    </message>
    <message>
        <source>Each key can be changed in the settings.</source>
        <translation>Кожну клавішу можна змінити в налаштуваннях.</translation>
    </message>
    <message>
        <source>Each passage has a mark: agrees, diverges, or stands in one account only.</source>
        <translation>Кожен уривок має позначку: збігається, розходиться або є лише в одному викладі.</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Змінити нотатку</translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation>Редагувати текст…</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>Змінено тут</translation>
    </message>
    <message>
        <source>Every link that is shown has your verdict.</source>
        <translation>Кожен показаний зв’язок має вашу оцінку.</translation>
    </message>
    <message>
        <source>Every note is where its words are.</source>
        <translation>Кожна нотатка там, де її слова.</translation>
    </message>
    <message>
        <source>Every page could be read.</source>
        <translation>Усі сторінки вдалося прочитати.</translation>
    </message>
    <message>
        <source>Every relation</source>
        <translation>Усі відношення</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Усі мітки</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Підстави</translation>
    </message>
    <message>
        <source>Evidence and notes</source>
        <translation>Підстави й нотатки</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Експорт «{title}»</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Фільтр таблиці</translation>
    </message>
    <message>
        <source>Filter the table: passages, states, topics and notes</source>
        <translation>Фільтр таблиці: уривки, стани, теми й нотатки</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Знайти поп&amp;ереднє</translation>
    </message>
    <message>
        <source>Find in both accounts</source>
        <translation>Знайти в обох викладах</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Знайти в посібнику</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Знайти н&amp;аступне</translation>
    </message>
    <message>
        <source>Find “{tag}” in the library</source>
        <translation>Знайти «{tag}» у бібліотеці</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>Finished · {reviewed}</source>
        <translation>Завершено · {reviewed}</translation>
    </message>
    <message>
        <source>Flavour</source>
        <translation>Різновид</translation>
    </message>
    <message>
        <source>Fold or open &amp;here</source>
        <translation>З&amp;горнути або розгорнути тут</translation>
    </message>
    <message>
        <source>Font of the accounts</source>
        <translation>Шрифт викладів</translation>
    </message>
    <message>
        <source>Format and contents</source>
        <translation>Формат і вміст</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>From a web page, a message or a document.</source>
        <translation>З вебсторінки, листа або документа.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Заголовок файлу</translation>
    </message>
    <message>
        <source>GitHub, with tables</source>
        <translation>GitHub, з таблицями</translation>
    </message>
    <message>
        <source>Go back to this revision</source>
        <translation>Повернутися до цієї редакції</translation>
    </message>
    <message>
        <source>Go on with “{title}”</source>
        <translation>Продовжити «{title}»</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>приховано</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високий</translation>
    </message>
    <message>
        <source>How each side spends its words</source>
        <translation>На що кожна сторона витрачає слова</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Як це записано</translation>
    </message>
    <message>
        <source>How the note will look</source>
        <translation>Як виглядатиме нотатка</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>У нотатці</translation>
    </message>
    <message>
        <source>In a transcript: compare only what is answered and said</source>
        <translation>У стенограмі: порівнювати лише відповіді й заяви</translation>
    </message>
    <message>
        <source>It has {links}, shown by “Possible” above.</source>
        <translation>Він має {links}: їх показує «Можливі» вгорі.</translation>
    </message>
    <message>
        <source>It is opened when Diptych is started next; a file that is not there yet begins empty. What you have now stays in {path}.</source>
        <translation>Вона відкриється, коли Diptych запуститься наступного разу; файл, якого ще немає, почнеться порожнім. Те, що є зараз, лишається в {path}.</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>Вона спирається на:</translation>
    </message>
    <message>
        <source>Its links are of a kind that is switched off above. Switch that kind on to see them.</source>
        <translation>Його зв’язки належать до виду, вимкненого вгорі. Увімкніть його, щоб їх побачити.</translation>
    </message>
    <message>
        <source>judged by a person</source>
        <translation>оцінено людиною</translation>
    </message>
    <message>
        <source>Keep unplaced</source>
        <translation>Лишити без місця</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Keys – Diptych</source>
        <translation>Клавіші – Diptych</translation>
    </message>
    <message>
        <source>L&amp;onger lines</source>
        <translation>Довші р&amp;ядки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Б&amp;ільший текст</translation>
    </message>
    <message>
        <source>Leave out journalists’ questions</source>
        <translation>Пропустити запитання журналістів</translation>
    </message>
    <message>
        <source>Left account</source>
        <translation>Лівий виклад</translation>
    </message>
    <message>
        <source>left account</source>
        <translation>лівий виклад</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Бібліотеки (*.sqlite)</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>БІБЛІОТЕКА</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>Рядки бли&amp;жче</translation>
    </message>
    <message>
        <source>Lines further a&amp;part</source>
        <translation>Рядки да&amp;лі один від одного</translation>
    </message>
    <message>
        <source>Link these words</source>
        <translation>Пов’язати ці слова</translation>
    </message>
    <message>
        <source>Link to a note</source>
        <translation>Посилання на нотатку</translation>
    </message>
    <message>
        <source>Link to a note (or type two opening brackets)</source>
        <translation>Посилання на нотатку (або наберіть дві квадратні дужки)</translation>
    </message>
    <message>
        <source>Link with the passage chosen last</source>
        <translation>Пов’язати з уривком, вибраним останнім</translation>
    </message>
    <message>
        <source>Link {number} of {total}</source>
        <translation>Зв’язок {number} з {total}</translation>
    </message>
    <message>
        <source>link {number} of {total}</source>
        <translation>зв’язок {number} з {total}</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>пов’язано</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Сюди посилаються</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Зв’язки</translation>
    </message>
    <message>
        <source>Links and notes as W3C Web Annotations, for annotation programs.</source>
        <translation>Зв’язки й нотатки як W3C Web Annotations, для програм анотування.</translation>
    </message>
    <message>
        <source>Links between the accounts</source>
        <translation>Зв’язки між викладами</translation>
    </message>
    <message>
        <source>Links that one of the two judged</source>
        <translation>Зв’язки, які оцінив хтось із двох</translation>
    </message>
    <message>
        <source>Links that you set aside here</source>
        <translation>Зв’язки, які ви тут відхилили</translation>
    </message>
    <message>
        <source>Links to the passage on its page</source>
        <translation>Посилання на уривок на його сторінці</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Найдовший рядок</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Look at those of “{title}”</source>
        <translation>Переглянути ті, що в «{title}»</translation>
    </message>
    <message>
        <source>made of itself</source>
        <translation>створена автоматично</translation>
    </message>
    <message>
        <source>made when you asked</source>
        <translation>створена на ваше прохання</translation>
    </message>
    <message>
        <source>Manual – Diptych</source>
        <translation>Посібник – Diptych</translation>
    </message>
    <message>
        <source>Mark only what differs in the selected link (D)</source>
        <translation>Позначати лише відмінне у вибраному зв’язку (D)</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Meeting: {title} ({notes})</source>
        <translation>Зустріч: {title} ({notes})</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Зустрічі</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>NEEDS A LOOK</source>
        <translation>ПОТРЕБУЄ ПЕРЕГЛЯДУ</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Заперечення</translation>
    </message>
    <message>
        <source>Neither account has an address on the web.</source>
        <translation>Жоден виклад не має адреси в мережі.</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>Нова &amp;нотатка</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Нове порівняння</translation>
    </message>
    <message>
        <source>Newer version from a file…</source>
        <translation>Новіша версія з файлу…</translation>
    </message>
    <message>
        <source>Newer version of this account</source>
        <translation>Новіша версія цього викладу</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Наступний зв’язок</translation>
    </message>
    <message>
        <source>Next link not yet ju&amp;dged</source>
        <translation>Наступний н&amp;еоцінений зв’язок</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Наступне місце</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Наступне місце (F3)</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>No link is left by this choice: only the sources and the summary go in.</source>
        <translation>За такого вибору не лишається жодного зв’язку: увійдуть лише джерела й підсумок.</translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation>Жодної зустрічі не відкрито</translation>
    </message>
    <message>
        <source>No other note has these words.</source>
        <translation>Жодна інша нотатка не має цих слів.</translation>
    </message>
    <message>
        <source>Nobody else has judged in this library. Bring in a colleague’s library first.</source>
        <translation>У цій бібліотеці більше ніхто не оцінював. Спершу долучіть бібліотеку колеги.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>не визначена</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Not found in the manual</source>
        <translation>Не знайдено в посібнику</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <source>Not saved yet: {place}</source>
        <translation>Ще не збережено: {place}</translation>
    </message>
    <message>
        <source>Not the &amp;same matter</source>
        <translation>Не &amp;те саме питання</translation>
    </message>
    <message>
        <source>Not the same matter</source>
        <translation>Не те саме питання</translation>
    </message>
    <message>
        <source>not the same matter</source>
        <translation>не те саме питання</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Note. {place}</source>
        <translation>Нотатка. {place}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Нотатка: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Notes and their tags</source>
        <translation>Нотатки та їхні мітки</translation>
    </message>
    <message>
        <source>Notes whose place changed</source>
        <translation>Нотатки, чиє місце змінилося</translation>
    </message>
    <message>
        <source>Notes without a meeting are in {path}.</source>
        <translation>Нотатки без зустрічі містяться в {path}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>Nothing in it names a source.</source>
        <translation>Ніщо в ньому не називає джерела.</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation>нічого не позначено</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Ніщо не рухається саме</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Нічого не збережено.</translation>
    </message>
    <message>
        <source>now on “{words}”</source>
        <translation>тепер на «{words}»</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Без мережі</translation>
    </message>
    <message>
        <source>On</source>
        <translation>До чого</translation>
    </message>
    <message>
        <source>On a link</source>
        <translation>До зв’язку</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>On the link “{topic}”</source>
        <translation>До зв’язку «{topic}»</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>On the whole meeting</source>
        <translation>До всієї зустрічі</translation>
    </message>
    <message>
        <source>On this link</source>
        <translation>До цього зв’язку</translation>
    </message>
    <message>
        <source>On “{words}” ({account})</source>
        <translation>До «{words}» ({account})</translation>
    </message>
    <message>
        <source>On “{words}” of an account that is not shown</source>
        <translation>До «{words}» викладу, який не показано</translation>
    </message>
    <message>
        <source>On: {target}</source>
        <translation>До: {target}</translation>
    </message>
    <message>
        <source>One link</source>
        <translation>Один зв’язок</translation>
    </message>
    <message>
        <source>Only &amp;differences in a link</source>
        <translation>Лише від&amp;мінності у зв’язку</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Лише відмінності</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>лише тут</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>Лише у викладі «{name}»</translation>
    </message>
    <message>
        <source>Only links that a person judged</source>
        <translation>Лише зв’язки, оцінені людиною</translation>
    </message>
    <message>
        <source>Only links that diverge</source>
        <translation>Лише зв’язки, що розходяться</translation>
    </message>
    <message>
        <source>Only offered</source>
        <translation>Лише можливий</translation>
    </message>
    <message>
        <source>only offered, {confidence:.2f}</source>
        <translation>лише можливий, {confidence:.2f}</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Лише {name}</translation>
    </message>
    <message>
        <source>Only {name}: no passage of {other} is linked to this one</source>
        <translation>Лише {name}: жоден уривок викладу «{other}» не пов’язано з цим</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>Відкрити повідомлення…</translation>
    </message>
    <message>
        <source>Open as comparison</source>
        <translation>Відкрити як порівняння</translation>
    </message>
    <message>
        <source>Open meeting: {title}</source>
        <translation>Відкрито зустріч: {title}</translation>
    </message>
    <message>
        <source>Open s&amp;ample</source>
        <translation>Відкрити зра&amp;зок</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Відкрити зразок</translation>
    </message>
    <message>
        <source>Open sample {title}</source>
        <translation>Відкрити зразок: {title}</translation>
    </message>
    <message>
        <source>Open two files…</source>
        <translation>Відкрити два файли…</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необов’язково</translation>
    </message>
    <message>
        <source>Or look at a sample</source>
        <translation>Або перегляньте зразок</translation>
    </message>
    <message>
        <source>Overview: {passages}</source>
        <translation>Огляд: {passages}</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Сторінка посібника</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Частина</translation>
    </message>
    <message>
        <source>Parts that were cut</source>
        <translation>Вирізані частини</translation>
    </message>
    <message>
        <source>Pass this &amp;meeting on…</source>
        <translation>П&amp;ередати цю зустріч…</translation>
    </message>
    <message>
        <source>Pass this meeting on</source>
        <translation>Передати цю зустріч</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Уривок</translation>
    </message>
    <message>
        <source>Passage {number} of {total}.</source>
        <translation>Уривок {number} з {total}.</translation>
    </message>
    <message>
        <source>Passages with a link that one of the two judged</source>
        <translation>Уривки зі зв’язком, який оцінив хтось із двох</translation>
    </message>
    <message>
        <source>Paste a news report that tells what two sides said, or open one. Each of its sentences is given to one of the sides, to another source or to the reporter.</source>
        <translation>Вставте або відкрийте новинне повідомлення, що передає сказане двома сторонами. Кожне його речення буде віднесено до однієї зі сторін, до іншого джерела або до репортера.</translation>
    </message>
    <message>
        <source>Paste the account here, or drop a file.</source>
        <translation>Вставте сюди виклад або перетягніть файл.</translation>
    </message>
    <message>
        <source>Paste the report here</source>
        <translation>Вставте сюди повідомлення</translation>
    </message>
    <message>
        <source>Paste two texts…</source>
        <translation>Вставити два тексти…</translation>
    </message>
    <message>
        <source>Path of the library</source>
        <translation>Шлях до бібліотеки</translation>
    </message>
    <message>
        <source>Picture of the lin&amp;k…</source>
        <translation>Діагр&amp;ама зв’язку…</translation>
    </message>
    <message>
        <source>Picture of the link…</source>
        <translation>Діаграма зв’язку…</translation>
    </message>
    <message>
        <source>Pictures – Diptych</source>
        <translation>Діаграми – Diptych</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Place in the &amp;report</source>
        <translation>Мі&amp;сце в повідомленні</translation>
    </message>
    <message>
        <source>Place in the report</source>
        <translation>Місце в повідомленні</translation>
    </message>
    <message>
        <source>Place on what is selected</source>
        <translation>Перенести на вибране</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Місця для перегляду</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Можливі</translation>
    </message>
    <message>
        <source>Possibly agree</source>
        <translation>Можливо, збігаються</translation>
    </message>
    <message>
        <source>Possibly diverge</source>
        <translation>Можливо, розходяться</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Натисніть нову клавішу</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Попередній зв’язок</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Попереднє місце</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Попереднє місце (Shift+F3)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Перебіг порівняння</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Запропоновано</translation>
    </message>
    <message>
        <source>proposed, {confidence}</source>
        <translation>запропоновано, {confidence}</translation>
    </message>
    <message>
        <source>Proposed: {proposed}</source>
        <translation>Запропоновано: {proposed}</translation>
    </message>
    <message>
        <source>Proposed: {proposed}, {confidence}. Your verdict: not the same matter.</source>
        <translation>Запропоновано: {proposed}, {confidence}. Ваша оцінка: не те саме питання.</translation>
    </message>
    <message>
        <source>Published anew</source>
        <translation>Опубліковано заново</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Put the bar away (Esc)</source>
        <translation>Прибрати панель (Esc)</translation>
    </message>
    <message>
        <source>Put the find bar away</source>
        <translation>Прибрати панель пошуку</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Лапки</translation>
    </message>
    <message>
        <source>Read {other}</source>
        <translation>Читати {other}</translation>
    </message>
    <message>
        <source>Read {other}, with {own} in the margin</source>
        <translation>Читати {other}, з {own} на полях</translation>
    </message>
    <message>
        <source>Read: {time}, as {encoding}</source>
        <translation>Прочитано: {time}, як {encoding}</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Читаються виклади…</translation>
    </message>
    <message>
        <source>Recover a damaged library</source>
        <translation>Відновити пошкоджену бібліотеку</translation>
    </message>
    <message>
        <source>Recovered {meetings} and {notes}.</source>
        <translation>Відновлено: {meetings} і {notes}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Повторити: {step}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>відхилено вами</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Відношення</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Revisions of a text</source>
        <translation>Редакції тексту</translation>
    </message>
    <message>
        <source>Revisions, oldest first</source>
        <translation>Редакції, найдавніші першими</translation>
    </message>
    <message>
        <source>Right account</source>
        <translation>Правий виклад</translation>
    </message>
    <message>
        <source>right account</source>
        <translation>правий виклад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Зберегти як PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Зберегти як SVG…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Зберегти деінде…</translation>
    </message>
    <message>
        <source>Save it elsewhere. Closing once more closes without it.</source>
        <translation>Збережіть її деінде. Якщо закрити ще раз, вікно закриється без неї.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Зберегти експорт</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Зберегти нотатку</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Зберегти нотатку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти діаграму</translation>
    </message>
    <message>
        <source>Save what you are writing</source>
        <translation>Зберегти те, що ви пишете</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Збережено як {path}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>score {score:.2f}</source>
        <translation>показник {score:.2f}</translation>
    </message>
    <message>
        <source>Scrolling glides</source>
        <translation>Прокручування плавне</translation>
    </message>
    <message>
        <source>Search notes and accounts</source>
        <translation>Шукати в нотатках і викладах</translation>
    </message>
    <message>
        <source>Search titles, notes, tags and accounts</source>
        <translation>Шукати в назвах, нотатках, мітках і викладах</translation>
    </message>
    <message>
        <source>Select a link, then go with the arrow keys to the passage that it is to end at.</source>
        <translation>Виберіть зв’язок, а тоді стрілками перейдіть до уривка, на якому він має закінчуватися.</translation>
    </message>
    <message>
        <source>Select a passage first.</source>
        <translation>Спершу виберіть уривок.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Вибрані слова</translation>
    </message>
    <message>
        <source>Selected: {place}</source>
        <translation>Вибрано: {place}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>Sentences of the report by source</source>
        <translation>Речення повідомлення за джерелами</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Settings – Diptych</source>
        <translation>Налаштування – Diptych</translation>
    </message>
    <message>
        <source>SHA-256 of the source: {sha256}</source>
        <translation>SHA-256 джерела: {sha256}</translation>
    </message>
    <message>
        <source>SHA-256 of the text: {sha256}</source>
        <translation>SHA-256 тексту: {sha256}</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Спільне</translation>
    </message>
    <message>
        <source>Sho&amp;rter lines</source>
        <translation>&amp;Коротші рядки</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show what was cut from the {which}</source>
        <translation>Показати вирізане: {which}</translation>
    </message>
    <message>
        <source>Show what was cut…</source>
        <translation>Показати вирізане…</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>Shown by “{words}” ({says})</source>
        <translation>На це вказує «{words}» ({says})</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation>Сторона {number}</translation>
    </message>
    <message>
        <source>Side {number}: found by itself</source>
        <translation>Сторона {number}: знайти автоматично</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>source kept</source>
        <translation>джерело збережено</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Розділити</translation>
    </message>
    <message>
        <source>Split a &amp;report…</source>
        <translation>&amp;Розділити повідомлення…</translation>
    </message>
    <message>
        <source>Split a report</source>
        <translation>Розділити повідомлення</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>Struck out: taken away. Underlined: new in this revision.</source>
        <translation>Закреслене: вилучено. Підкреслене: нове в цій редакції.</translation>
    </message>
    <message>
        <source>such as Kremlin</source>
        <translation>напр. Kremlin</translation>
    </message>
    <message>
        <source>such as Video call of the two presidents</source>
        <translation>напр. Відеорозмова двох президентів</translation>
    </message>
    <message>
        <source>such as Washington</source>
        <translation>напр. Washington</translation>
    </message>
    <message>
        <source>Table of matters</source>
        <translation>Таблиця питань</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>МІТКИ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Tags as #tag</source>
        <translation>Мітки як #мітка</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Мітки нотатки</translation>
    </message>
    <message>
        <source>Tags, such as sanctions, who-moved-first</source>
        <translation>Мітки, напр. санкції, хто-перший</translation>
    </message>
    <message>
        <source>Take your verdict back</source>
        <translation>Відкликати вашу оцінку</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст нотатки</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Текст повідомлення</translation>
    </message>
    <message>
        <source>Text of the {which}</source>
        <translation>Текст: {which}</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>Текст: {name}</translation>
    </message>
    <message>
        <source>Text, saved pages, PDF or documents. You can also drop them here.</source>
        <translation>Текст, збережені сторінки, PDF або документи. Їх можна й перетягнути сюди.</translation>
    </message>
    <message>
        <source>Texts and pages</source>
        <translation>Тексти й сторінки</translation>
    </message>
    <message>
        <source>Texts, passages, links and evidence, for other programs.</source>
        <translation>Тексти, уривки, зв’язки й підстави, для інших програм.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Резервну копію відновлено.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Кошик порожній.</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard as Markdown.</source>
        <translation>Порівняння скопійовано як Markdown.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {path}</source>
        <translation>Пошкоджений файл збережено: {path}</translation>
    </message>
    <message>
        <source>The government’s or its seat’s.</source>
        <translation>Назва держави або її столиці.</translation>
    </message>
    <message>
        <source>The language model could not be loaded, so passages were matched by their words alone. Matters told in different words are missed.</source>
        <translation>Не вдалося завантажити мовну модель, тож уривки зіставлено лише за словами. Питання, викладені різними словами, пропущено.</translation>
    </message>
    <message>
        <source>The library is not whole. {fault}</source>
        <translation>Бібліотека не ціла. {fault}</translation>
    </message>
    <message>
        <source>The library is whole: every page, row and text was read.</source>
        <translation>Бібліотека ціла: прочитано кожну сторінку, кожен рядок і текст.</translation>
    </message>
    <message>
        <source>The library, with everything you write, is the file</source>
        <translation>Бібліотека з усім, що ви пишете, — це файл</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Зв’язок</translation>
    </message>
    <message>
        <source>The link ends at this passage already.</source>
        <translation>Зв’язок уже закінчується на цьому уривку.</translation>
    </message>
    <message>
        <source>The meetings that you compare are kept here, with your notes.</source>
        <translation>Тут зберігаються зустрічі, які ви порівнюєте, з вашими нотатками.</translation>
    </message>
    <message>
        <source>The note, in Markdown</source>
        <translation>Нотатка, у Markdown</translation>
    </message>
    <message>
        <source>The order in which the matters are told</source>
        <translation>Порядок, у якому викладено питання</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Друга особа</translation>
    </message>
    <message>
        <source>The picture could not be saved: {reason}.</source>
        <translation>Діаграму не вдалося зберегти: {reason}.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Діаграму скопійовано.</translation>
    </message>
    <message>
        <source>The preview ends here; what is saved or copied is whole.</source>
        <translation>Тут перегляд закінчується; збережене або скопійоване буде повним.</translation>
    </message>
    <message>
        <source>The preview is being written…</source>
        <translation>Готується перегляд…</translation>
    </message>
    <message>
        <source>The program found no passage on this matter in the account of {name}. It may have missed one.</source>
        <translation>Програма не знайшла уривка про це питання у викладі «{name}». Вона могла його пропустити.</translation>
    </message>
    <message>
        <source>The program gives no evidence for this link.</source>
        <translation>Програма не наводить підстав для цього зв’язку.</translation>
    </message>
    <message>
        <source>The program is too unsure of this link to propose it, and counts it nowhere. “Agree” or “Diverge” makes it a link like any other.</source>
        <translation>Програма надто не впевнена в цьому зв’язку, щоб його пропонувати, і ніде його не рахує. «Збігаються» або «Розходяться» робить його таким самим зв’язком, як інші.</translation>
    </message>
    <message>
        <source>The same report as a document to go on writing in. Below are its words.</source>
        <translation>Той самий звіт як документ, щоб писати далі. Нижче — його слова.</translation>
    </message>
    <message>
        <source>The same report as one page for any browser.</source>
        <translation>Той самий звіт однією сторінкою для будь-якого браузера.</translation>
    </message>
    <message>
        <source>The same report on pages, to print or to send. Below are its words.</source>
        <translation>Той самий звіт на сторінках, щоб друкувати або надсилати. Нижче — його слова.</translation>
    </message>
    <message>
        <source>The same source is in the library already: {places}.</source>
        <translation>Те саме джерело вже є в бібліотеці: {places}.</translation>
    </message>
    <message>
        <source>The table, one row a matter, as a workbook. Below it stands as text.</source>
        <translation>Таблиця, один рядок на питання, як книга Excel. Нижче вона подана текстом.</translation>
    </message>
    <message>
        <source>The table, one row a matter, for a spreadsheet.</source>
        <translation>Таблиця, один рядок на питання, для електронних таблиць.</translation>
    </message>
    <message>
        <source>The text is the same as before.</source>
        <translation>Текст такий самий, як раніше.</translation>
    </message>
    <message>
        <source>The variable {name} names it.</source>
        <translation>Її задає змінна {name}.</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Уся зустріч</translation>
    </message>
    <message>
        <source>The words of these notes were changed or taken away. Accept the place that was found, select other words in the window and place the note on them, or keep it with the meeting.</source>
        <translation>Слова цих нотаток змінено або вилучено. Прийміть знайдене місце, виберіть у вікні інші слова й перенесіть нотатку на них або лишіть її при зустрічі.</translation>
    </message>
    <message>
        <source>The {format} is on the clipboard.</source>
        <translation>Скопійовано: {format}.</translation>
    </message>
    <message>
        <source>There is no other note yet.</source>
        <translation>Іншої нотатки ще немає.</translation>
    </message>
    <message>
        <source>These parts of the file are not in the text. Mark what belongs to it.</source>
        <translation>Цих частин файлу немає в тексті. Позначте те, що до нього належить.</translation>
    </message>
    <message>
        <source>These two accounts were compared before. This is that meeting.</source>
        <translation>Ці два виклади вже порівнювали. Це та зустріч.</translation>
    </message>
    <message>
        <source>these words are no longer there</source>
        <translation>цих слів більше немає</translation>
    </message>
    <message>
        <source>They open the page on the web where the passage stands, if it is there still.</source>
        <translation>Вони відкривають сторінку в мережі, де є уривок, якщо він ще там.</translation>
    </message>
    <message>
        <source>This account needs a name.</source>
        <translation>Цей виклад потребує назви.</translation>
    </message>
    <message>
        <source>This comparison</source>
        <translation>Це порівняння</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>Цей зв’язок</translation>
    </message>
    <message>
        <source>this note is in the bin</source>
        <translation>ця нотатка в кошику</translation>
    </message>
    <message>
        <source>This note is in the bin. Library, Bin gives it back.</source>
        <translation>Ця нотатка в кошику. Її повертає Бібліотека, Кошик.</translation>
    </message>
    <message>
        <source>this note is not in the library</source>
        <translation>цієї нотатки немає в бібліотеці</translation>
    </message>
    <message>
        <source>This note is not in the library.</source>
        <translation>Цієї нотатки немає в бібліотеці.</translation>
    </message>
    <message>
        <source>This passage does not come from a report that was split here.</source>
        <translation>Цей уривок не походить із повідомлення, яке розділили тут.</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>Назва й дата</translation>
    </message>
    <message>
        <source>Title and date…</source>
        <translation>Назва й дата…</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Назва зустрічі</translation>
    </message>
    <message>
        <source>Two accounts of one meeting, side by side</source>
        <translation>Два виклади однієї зустрічі, поряд</translation>
    </message>
    <message>
        <source>Two files at most: one for each account.</source>
        <translation>Щонайбільше два файли: по одному на виклад.</translation>
    </message>
    <message>
        <source>Two official accounts of one meeting, compared side by side.</source>
        <translation>Два офіційні виклади однієї зустрічі, порівняні поряд.</translation>
    </message>
    <message>
        <source>Two people’s verdicts</source>
        <translation>Оцінки двох людей</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Скасувати: {step}</translation>
    </message>
    <message>
        <source>Use another file…</source>
        <translation>Інший файл…</translation>
    </message>
    <message>
        <source>Use the usual file</source>
        <translation>Звичайний файл</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Призначити клавішу</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Звичайні клавіші</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>Звичайний шрифт</translation>
    </message>
    <message>
        <source>Verb of saying</source>
        <translation>Дієслово мовлення</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Was on “{words}”, which is no longer there</source>
        <translation>Була до «{words}», яких більше немає</translation>
    </message>
    <message>
        <source>Was on “{words}”; these words were changed</source>
        <translation>Була до «{words}»; ці слова змінено</translation>
    </message>
    <message>
        <source>Was on “{words}”; {place}</source>
        <translation>Була до «{words}»; {place}</translation>
    </message>
    <message>
        <source>What a judgement rests on: numbers, dates, words.</source>
        <translation>На чому ґрунтується оцінка: числа, дати, слова.</translation>
    </message>
    <message>
        <source>What changed in this revision</source>
        <translation>Що змінилося в цій редакції</translation>
    </message>
    <message>
        <source>What fits better</source>
        <translation>Що пасує краще</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Що ввійде</translation>
    </message>
    <message>
        <source>What the note is on</source>
        <translation>До чого належить нотатка</translation>
    </message>
    <message>
        <source>What was cut</source>
        <translation>Що вирізано</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <source>What was judged differently</source>
        <translation>Що оцінено по-різному</translation>
    </message>
    <message>
        <source>What will be exported</source>
        <translation>Що буде експортовано</translation>
    </message>
    <message>
        <source>What you are writing is saved in {path}, and stays in the window.</source>
        <translation>Те, що ви пишете, збережено в {path} і лишається у вікні.</translation>
    </message>
    <message>
        <source>What you restore comes back whole, with its place.</source>
        <translation>Відновлене повертається цілим, на своє місце.</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Хто діє</translation>
    </message>
    <message>
        <source>Who speaks: {names} and {count} more.</source>
        <translation>Хто говорить: {names} і ще {count}.</translation>
    </message>
    <message>
        <source>Who speaks: {names}.</source>
        <translation>Хто говорить: {names}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Why not linked?</source>
        <translation>Чому не пов’язано?</translation>
    </message>
    <message>
        <source>with {other} in the margin</source>
        <translation>з {other} на полях</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>без слів</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулювання</translation>
    </message>
    <message>
        <source>Words by status</source>
        <translation>Слова за станом</translation>
    </message>
    <message>
        <source>Words by topic</source>
        <translation>Слова за темами</translation>
    </message>
    <message>
        <source>Words in the notes</source>
        <translation>Слова в нотатках</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Слова нотатки</translation>
    </message>
    <message>
        <source>Words of the note, its tags or its meeting</source>
        <translation>Слова нотатки, її мітки або зустріч</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Write a note on them, or select words of {other}, too, to link the two.</source>
        <translation>Напишіть про них нотатку або виділіть слова й у викладі «{other}», щоб пов’язати їх.</translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation>Напишіть принаймні одне слово.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Written: {path}. “Bring in” takes it up again.</source>
        <translation>Записано: {path}. «Долучити» прийме це знову.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ви</translation>
    </message>
    <message>
        <source>You began a note here and have not saved it. Click to go there.</source>
        <translation>Тут ви почали нотатку й не зберегли її. Клацніть, щоб перейти туди.</translation>
    </message>
    <message>
        <source>You gave this sentence its source.</source>
        <translation>Джерело цього речення вказали ви.</translation>
    </message>
    <message>
        <source>You: {one}. The other: {other}.</source>
        <translation>Ви: {one}. Інша особа: {other}.</translation>
    </message>
    <message>
        <source>Your notes and verdicts are carried over to the new text. The text as it is now stays as a revision.</source>
        <translation>Ваші нотатки й оцінки переносяться на новий текст. Нинішній текст лишається як редакція.</translation>
    </message>
    <message>
        <source>your verdict</source>
        <translation>ваша оцінка</translation>
    </message>
    <message>
        <source>{account}, passage {number}</source>
        <translation>{account}, уривок {number}</translation>
    </message>
    <message>
        <source>{confidence:.2f}, unsure</source>
        <translation>{confidence:.2f}, не впевнено</translation>
    </message>
    <message>
        <source>{count} with notes</source>
        <translation>з нотатками: {count}</translation>
    </message>
    <message>
        <source>{count} with the words looked for</source>
        <translation>із шуканими словами: {count}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} квітня {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} серпня {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} грудня {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} лютого {year}</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} січня {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} липня {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} червня {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} березня {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} травня {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} листопада {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} жовтня {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} вересня {year}</translation>
    </message>
    <message>
        <source>{field} of the {which}</source>
        <translation>{field}: {which}</translation>
    </message>
    <message>
        <source>{key} always means “{action}” in a note.</source>
        <translation>{key} у нотатці завжди означає «{action}».</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”, which would lose it.</source>
        <translation>{key} належить дії «{action}», яка її втратить.</translation>
    </message>
    <message>
        <source>{kind} of {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>{label}: links that the program is too unsure of to propose.</source>
        <translation>{label}: зв’язки, в яких програма надто не впевнена, щоб їх пропонувати.</translation>
    </message>
    <message>
        <source>{links} more: the program is too unsure to propose them.</source>
        <translation>Ще {links}: програма надто не впевнена, щоб їх пропонувати.</translation>
    </message>
    <message>
        <source>{links}: {agree} agree, {diverge} diverge. You judged {judged} of {total}.</source>
        <translation>{links}: збігаються {agree}, розходяться {diverge}. Ви оцінили {judged} з {total}.</translation>
    </message>
    <message>
        <source>{name} in “{title}”</source>
        <translation>{name} у «{title}»</translation>
    </message>
    <message>
        <source>{name} of the notes</source>
        <translation>{name} (нотатки)</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} з {total}</translation>
    </message>
    <message>
        <source>{number} of {total} on this page</source>
        <translation>{number} з {total} на цій сторінці</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} і {other}</translation>
    </message>
    <message>
        <source>{one} and {other}, from a report</source>
        <translation>{one} і {other}, з повідомлення</translation>
    </message>
    <message>
        <source>{page} – Manual – Diptych</source>
        <translation>{page} – Посібник – Diptych</translation>
    </message>
    <message>
        <source>{place}. Click to go there</source>
        <translation>{place}. Клацніть, щоб перейти туди</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>переглянуто {reviewed} з {total}</translation>
    </message>
    <message>
        <source>{revision}, shown now</source>
        <translation>{revision}, показано зараз</translation>
    </message>
    <message>
        <source>{share}, place {number}</source>
        <translation>{share}, місце {number}</translation>
    </message>
    <message>
        <source>{shown} of {total} notes</source>
        <translation>{shown} з {total} нотаток</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f} МБ</translation>
    </message>
    <message>
        <source>{total} on this page</source>
        <translation>{total} на цій сторінці</translation>
    </message>
    <message>
        <source>{what}: none.</source>
        <translation>{what}: немає.</translation>
    </message>
    <message>
        <source>{what}: {count}. The same on {share:.0%}; Cohen’s kappa {kappa}.</source>
        <translation>{what}: {count}. Однаково у {share:.0%}; каппа Коена {kappa}.</translation>
    </message>
    <message>
        <source>{what}: {number} of {total}</source>
        <translation>{what}: {number} з {total}</translation>
    </message>
    <message>
        <source>{where}: account</source>
        <translation>{where}: виклад</translation>
    </message>
    <message>
        <source>{where}: name</source>
        <translation>{where}: назва</translation>
    </message>
    <message>
        <source>{where}: publisher</source>
        <translation>{where}: видавець</translation>
    </message>
    <message>
        <source>{word}, key {key}</source>
        <translation>{word}, клавіша {key}</translation>
    </message>
    <message>
        <source>{written}, changed {changed}</source>
        <translation>{written}, змінено {changed}</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«{title}» видалено.</translation>
    </message>
    <message>
        <source>↑ Further up: passage {number}</source>
        <translation>↑ Вище: уривок {number}</translation>
    </message>
    <message>
        <source>↓ Further down: passage {number}</source>
        <translation>↓ Нижче: уривок {number}</translation>
    </message>
</context>
</TS>
