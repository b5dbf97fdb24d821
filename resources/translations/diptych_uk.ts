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
        <source>&amp;Clear the list</source>
        <translation>О&amp;чистити список</translation>
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
        <source>&amp;Full screen</source>
        <translation>На весь екра&amp;н</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
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
        <source>&amp;Recent</source>
        <translation>Не&amp;щодавні</translation>
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
        <source>&amp;Smaller text</source>
        <translation>Мен&amp;ший текст</translation>
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
        <source>A ClaimReview needs the name of its author.</source>
        <translation>ClaimReview потребує імені автора.</translation>
    </message>
    <message>
        <source>A head in YAML for note programs such as Obsidian and Zettlr: title, date, sides, addresses, tags and counts.</source>
        <translation>Заголовок у YAML для програм нотаток, як-от Obsidian і Zettlr: назва, дата, сторони, адреси, мітки й кількості.</translation>
    </message>
    <message>
        <source>A library cannot be merged with itself.</source>
        <translation>Бібліотеку не можна долучити до самої себе.</translation>
    </message>
    <message>
        <source>A link needs a passage on each side.</source>
        <translation>Зв’язок потребує уривка з кожного боку.</translation>
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
        <source>A name needs at least one letter.</source>
        <translation>Ім’я потребує принаймні однієї літери.</translation>
    </message>
    <message>
        <source>a news medium</source>
        <translation>засіб масової інформації</translation>
    </message>
    <message>
        <source>A note that you began cannot be kept: {reason}</source>
        <translation>Почату вами нотатку не вдається зберегти: {reason}</translation>
    </message>
    <message>
        <source>A original is not the one that was kept as {sha256}.</source>
        <translation>Оригінал не той, що збережено як {sha256}.</translation>
    </message>
    <message>
        <source>A PDF is drawn by the window's parts.</source>
        <translation>PDF створюють частини вікна.</translation>
    </message>
    <message>
        <source>A person linked just these words.</source>
        <translation>Людина пов’язала саме ці слова.</translation>
    </message>
    <message>
        <source>a person’s judgement</source>
        <translation>оцінка людини</translation>
    </message>
    <message>
        <source>a person’s judgement (the program proposed: agree, {confidence})</source>
        <translation>оцінка людини (програма запропонувала: збігаються, {confidence})</translation>
    </message>
    <message>
        <source>a person’s judgement (the program proposed: agree, {confidence}, unsure)</source>
        <translation>оцінка людини (програма запропонувала: збігаються, {confidence}, не впевнено)</translation>
    </message>
    <message>
        <source>a person’s judgement (the program proposed: diverge, {confidence})</source>
        <translation>оцінка людини (програма запропонувала: розходяться, {confidence})</translation>
    </message>
    <message>
        <source>a person’s judgement (the program proposed: diverge, {confidence}, unsure)</source>
        <translation>оцінка людини (програма запропонувала: розходяться, {confidence}, не впевнено)</translation>
    </message>
    <message>
        <source>A project for QualCoder, NVivo, ATLAS.ti or MAXQDA: both texts, coded, with your notes. Below it stands as a table.</source>
        <translation>Проєкт для QualCoder, NVivo, ATLAS.ti або MAXQDA: обидва тексти, закодовані, з вашими нотатками. Нижче він показаний таблицею.</translation>
    </message>
    <message>
        <source>A report is split between two sides.</source>
        <translation>Повідомлення розділяють між двома сторонами.</translation>
    </message>
    <message>
        <source>A report to read, to send and to go on writing in: summary, table, every link with its evidence and your notes.</source>
        <translation>Звіт, щоб читати, надсилати й писати далі: підсумок, таблиця, кожен зв’язок із підставами та ваші нотатки.</translation>
    </message>
    <message>
        <source>A row of {table} ({row}) names a row of {other} that is not there.</source>
        <translation>Рядок {row} таблиці {table} називає рядок таблиці {other}, якого немає.</translation>
    </message>
    <message>
        <source>a source that is not named</source>
        <translation>неназване джерело</translation>
    </message>
    <message>
        <source>A step on {table} {row} cannot be read back.</source>
        <translation>Крок над {table} {row} не вдається прочитати.</translation>
    </message>
    <message>
        <source>A text is not the one that was kept as {sha256}.</source>
        <translation>Текст не той, що збережено як {sha256}.</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>третя сторона</translation>
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
        <source>Accept place</source>
        <translation>Прийняти місце</translation>
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
        <source>Add account</source>
        <translation>Додати виклад</translation>
    </message>
    <message>
        <source>Add an account from a file…</source>
        <translation>Додати виклад із файлу…</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Додати зв’язок</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Додати зустріч</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Додано вручну</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Адреса статті</translation>
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
        <translation>Усі звичайні</translation>
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
        <source>Allow reading and writing the file and its folder, or choose another library.</source>
        <translation>Дозвольте читати й записувати файл і його теку або виберіть іншу бібліотеку.</translation>
    </message>
    <message>
        <source>Allow writing to the file and to its folder, or choose another library.</source>
        <translation>Дозвольте запис у файл і його теку або виберіть іншу бібліотеку.</translation>
    </message>
    <message>
        <source>An account cannot stand beside itself.</source>
        <translation>Виклад не може стояти поряд із самим собою.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Виклад потребує назви.</translation>
    </message>
    <message>
        <source>An account needs some text.</source>
        <translation>Виклад потребує тексту.</translation>
    </message>
    <message>
        <source>An account that is shown cannot be deleted.</source>
        <translation>Показаний виклад не можна видалити.</translation>
    </message>
    <message>
        <source>An invented example of two accounts that mostly agree: a technical meeting on shared rivers, as Lisbon and as Madrid might have told it. No such meeting took place. The officials, the figures, the dates and both texts were made up for Diptych.</source>
        <translation>Вигаданий приклад двох викладів, що здебільшого збігаються: технічна зустріч щодо спільних річок, як про неї могли б розповісти Лісабон і Мадрид. Такої зустрічі не було. Посадовців, числа, дати й обидва тексти вигадано для Diptych.</translation>
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
        <source>Another program is writing to the library {path}.</source>
        <translation>Інша програма записує до бібліотеки {path}.</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Інше джерело</translation>
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
        <source>Ask for another copy of the document.</source>
        <translation>Попросіть іншу копію документа.</translation>
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
        <source>beside the text</source>
        <translation>збоку від тексту</translation>
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
        <source>Both give “{one}”.</source>
        <translation>Обидва виклади подають “{one}”.</translation>
    </message>
    <message>
        <source>Both have {party} do it: “{one}”, “{two}”.</source>
        <translation>В обох це робить {party}: “{one}”, “{two}”.</translation>
    </message>
    <message>
        <source>Both name {name}: “{one}” and “{two}”.</source>
        <translation>Обидва виклади називають {name}: “{one}” і “{two}”.</translation>
    </message>
    <message>
        <source>Both name {one}.</source>
        <translation>Обидва виклади називають {one}.</translation>
    </message>
    <message>
        <source>Both say “{one}”.</source>
        <translation>Обидва виклади кажуть “{one}”.</translation>
    </message>
    <message>
        <source>Both set “{one}” apart.</source>
        <translation>Обидва виклади виокремлюють “{one}”.</translation>
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
        <source>Bring “{name}” into your library?</source>
        <translation>Долучити «{name}» до вашої бібліотеки?</translation>
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
        <source>Change date</source>
        <translation>Змінити дату</translation>
    </message>
    <message>
        <source>Change its permissions, or copy its words and paste them.</source>
        <translation>Змініть дозволи або скопіюйте його слова й вставте їх.</translation>
    </message>
    <message>
        <source>Change title and date</source>
        <translation>Змінити назву й дату</translation>
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
        <source>Check its name and folder.</source>
        <translation>Перевірте його назву й теку.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may read and write in it.</source>
        <translation>Перевірте, чи тека існує і чи можна в ній читати й записувати.</translation>
    </message>
    <message>
        <source>Check the &amp;library</source>
        <translation>Перевірити &amp;бібліотеку</translation>
    </message>
    <message>
        <source>Check the disk or the network folder and try again. What was saved before is unharmed.</source>
        <translation>Перевірте диск або мережеву теку й спробуйте знову. Збережене раніше не постраждало.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Перевірте назву.</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Добір слів</translation>
    </message>
    <message>
        <source>Choose a comparison that Diptych exported as JSON or as Web Annotations.</source>
        <translation>Виберіть порівняння, яке Diptych експортував як JSON або Web Annotations.</translation>
    </message>
    <message>
        <source>Choose a file for the {which}</source>
        <translation>Вибрати файл: {which}</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Виберіть файл у ній.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Виберіть файл.</translation>
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
        <source>Choose another file.</source>
        <translation>Виберіть інший файл.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Виберіть для неї інше місце.</translation>
    </message>
    <message>
        <source>Choose both sides, or neither: then they are found.</source>
        <translation>Виберіть обидві сторони або жодної: тоді їх буде знайдено.</translation>
    </message>
    <message>
        <source>Choose one on each.</source>
        <translation>Виберіть по одному.</translation>
    </message>
    <message>
        <source>Choose the file that holds the account.</source>
        <translation>Виберіть файл, у якому є виклад.</translation>
    </message>
    <message>
        <source>Choose two accounts</source>
        <translation>Виберіть два виклади</translation>
    </message>
    <message>
        <source>Choose two accounts.</source>
        <translation>Виберіть два виклади.</translation>
    </message>
    <message>
        <source>ClaimRe&amp;view…</source>
        <translation>ClaimRe&amp;view…</translation>
    </message>
    <message>
        <source>ClaimReview of the link</source>
        <translation>ClaimReview зв’язку</translation>
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
        <source>Close the other program, or wait a moment, and try again.</source>
        <translation>Закрийте іншу програму або трохи зачекайте й спробуйте знову.</translation>
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
    <message>
        <source>Compare again</source>
        <translation>Порівняти знову</translation>
    </message>
    <message>
        <source>Compare it once more.</source>
        <translation>Порівняйте його ще раз.</translation>
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
        <source>Confirm link</source>
        <translation>Підтвердити зв’язок</translation>
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
        <source>continues the quotation of {source}</source>
        <translation>продовжує цитату: {source}</translation>
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
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Copy it to another disk as far as that goes, and recover the copy.</source>
        <translation>Скопіюйте його на інший диск, наскільки вийде, і відновіть копію.</translation>
    </message>
    <message>
        <source>Copy its words and paste them.</source>
        <translation>Скопіюйте його слова й вставте їх.</translation>
    </message>
    <message>
        <source>Copy the account, then paste it here.</source>
        <translation>Скопіюйте виклад і вставте його сюди.</translation>
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
        <source>Delete account</source>
        <translation>Видалити виклад</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Видалити зустріч</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Видалити нотатку</translation>
    </message>
    <message>
        <source>Delete that character, or copy the text again from its source.</source>
        <translation>Видаліть цей знак або скопіюйте текст із джерела знову.</translation>
    </message>
    <message>
        <source>Delete the account instead.</source>
        <translation>Натомість видаліть виклад.</translation>
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
        <source>dialog</source>
        <translation>діалог</translation>
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
        <source>Edit account</source>
        <translation>Змінити виклад</translation>
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
        <source>Export it once more where it came from.</source>
        <translation>Експортуйте його ще раз там, звідки він.</translation>
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
        <source>Filter the table: passages, relations, states, topics, notes and tags</source>
        <translation>Фільтр таблиці: уривки, відношення, стани, теми, нотатки й мітки</translation>
    </message>
    <message>
        <source>Filter: words, a relation, or a #tag</source>
        <translation>Фільтр: слова, відношення або #мітка</translation>
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
        <source>Fold &amp;what only one account has</source>
        <translation>&amp;Згорнути те, що є лише в одному викладі</translation>
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
        <source>foot of the page</source>
        <translation>низ сторінки</translation>
    </message>
    <message>
        <source>For the page of your article: what you judged, with your notes on the link. It rates neither account.</source>
        <translation>Для сторінки вашої статті: що ви оцінили, з вашими нотатками до зв’язку. Жоден виклад не отримує рейтингу.</translation>
    </message>
    <message>
        <source>For {thing} {side} says “{one}”, {other} “{two}”.</source>
        <translation>Для одного поняття ({thing}) {side} каже “{one}”, {other} — “{two}”.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
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
        <source>Give it a sentence, or name other sides.</source>
        <translation>Віднесіть до неї речення або назвіть інші сторони.</translation>
    </message>
    <message>
        <source>Give more words, or the passage's number.</source>
        <translation>Наведіть більше слів або номер уривка.</translation>
    </message>
    <message>
        <source>Give words as they stand in one passage, or the passage's number.</source>
        <translation>Наведіть слова так, як вони стоять в одному уривку, або номер уривка.</translation>
    </message>
    <message>
        <source>Go back to this revision</source>
        <translation>Повернутися до цієї редакції</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Go on with “{title}”</source>
        <translation>Продовжити «{title}»</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>верх сторінки</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>&amp;Високий контраст</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>приховане</translation>
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
        <source>In nearly the same sentence {side} has “{one}”, {other} has not.</source>
        <translation>У майже тому самому реченні {side} має “{one}”, {other} — ні.</translation>
    </message>
    <message>
        <source>In nearly the same sentence {side} says “{one}”, {other} “{two}”.</source>
        <translation>У майже тому самому реченні {side} каже “{one}”, {other} — “{two}”.</translation>
    </message>
    <message>
        <source>Install Diptych again to restore it.</source>
        <translation>Щоб відновити її, установіть Diptych знову.</translation>
    </message>
    <message>
        <source>Install Diptych again.</source>
        <translation>Установіть Diptych знову.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file has been left as it is.</source>
        <translation>Щоб відкрити її, установіть новішу версію. Файл лишено, як є.</translation>
    </message>
    <message>
        <source>It has been left as it is. Choose another file for the library.</source>
        <translation>Його лишено, як є. Виберіть для бібліотеки інший файл.</translation>
    </message>
    <message>
        <source>It has been left as it is. Keep a copy of it and open another library.</source>
        <translation>Її лишено, як є. Збережіть її копію й відкрийте іншу бібліотеку.</translation>
    </message>
    <message>
        <source>It has {links}, shown by “Possible” above.</source>
        <translation>Він має {links}: їх показує «Можливі» вгорі.</translation>
    </message>
    <message>
        <source>It holds 1 sign that turns the direction of writing, shown as “{sign}”: check the order of words.</source>
        <translation>У ньому є 1 знак, що змінює напрям письма, показаний як «{sign}»: перевірте порядок слів.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen inside words, in 1 place.</source>
        <translation>У ньому є невидимі знаки всередині слів, в 1 місці.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen inside words, in {count} places.</source>
        <translation>У ньому є невидимі знаки всередині слів, місць: {count}.</translation>
    </message>
    <message>
        <source>It holds {count} signs that turn the direction of writing, shown as “{sign}”: check the order of words.</source>
        <translation>У ньому є знаки, що змінюють напрям письма ({count}), показані як «{sign}»: перевірте порядок слів.</translation>
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
        <source>It seems to be written in {language}, not in English: only names, numbers, dates and words that are the same in both texts can be compared.</source>
        <translation>Схоже, текст написано не англійською ({language}): порівняти можна лише імена, числа, дати й слова, однакові в обох текстах.</translation>
    </message>
    <message>
        <source>Its links are of a kind that is switched off above. Switch that kind on to see them.</source>
        <translation>Його зв’язки належать до виду, вимкненого вгорі. Увімкніть його, щоб їх побачити.</translation>
    </message>
    <message>
        <source>Its passages are numbered from 1 to {count}.</source>
        <translation>Його уривки пронумеровано від 1 до {count}.</translation>
    </message>
    <message>
        <source>Judge link</source>
        <translation>Оцінити зв’язок</translation>
    </message>
    <message>
        <source>judged by a person</source>
        <translation>оцінено людиною</translation>
    </message>
    <message>
        <source>Keep only the account itself in the file.</source>
        <translation>Лишіть у файлі тільки сам виклад.</translation>
    </message>
    <message>
        <source>Keep only the account itself, or copy its words and paste them.</source>
        <translation>Лишіть тільки сам виклад або скопіюйте його слова й вставте їх.</translation>
    </message>
    <message>
        <source>Keep only the account itself.</source>
        <translation>Лишіть тільки сам виклад.</translation>
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
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
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
        <source>Let a text recognition program (OCR) read it first, or copy its words and paste them.</source>
        <translation>Спершу розпізнайте текст програмою OCR або скопіюйте його слова й вставте їх.</translation>
    </message>
    <message>
        <source>Letters of two alphabets that look alike are mixed in {words} and {count} more.</source>
        <translation>Схожі літери двох абеток змішано в {words} і ще в {count}.</translation>
    </message>
    <message>
        <source>Letters of two alphabets that look alike are mixed in {words}.</source>
        <translation>Схожі літери двох абеток змішано в {words}.</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Бібліотека</translation>
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
        <source>Lines further &amp;apart</source>
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
        <source>Link words</source>
        <translation>Пов’язати слова</translation>
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
        <source>Linked</source>
        <translation>Пов’язано</translation>
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
        <source>links</source>
        <translation>зв’язки</translation>
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
        <source>list of links</source>
        <translation>список посилань</translation>
    </message>
    <message>
        <source>Lo&amp;nger lines</source>
        <translation>Довші р&amp;ядки</translation>
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
        <source>Make it first.</source>
        <translation>Спершу створіть її.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What was saved before is unharmed.</source>
        <translation>Звільніть місце на диску й спробуйте знову. Збережене раніше не постраждало.</translation>
    </message>
    <message>
        <source>Make room on the disk, and allow writing in that folder.</source>
        <translation>Звільніть місце на диску й дозвольте запис у цю теку.</translation>
    </message>
    <message>
        <source>Manual – Diptych</source>
        <translation>Посібник – Diptych</translation>
    </message>
    <message>
        <source>Mark as finished</source>
        <translation>Позначити завершеним</translation>
    </message>
    <message>
        <source>Mark as not finished</source>
        <translation>Позначити незавершеним</translation>
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
        <source>menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>Долучити бібліотеку</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Move link</source>
        <translation>Перемістити зв’язок</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Назвіть файл у ній.</translation>
    </message>
    <message>
        <source>Name the government that gave it, or its seat.</source>
        <translation>Назвіть державу, яка його дала, або її столицю.</translation>
    </message>
    <message>
        <source>Name them: --sides washington moscow.</source>
        <translation>Назвіть їх.</translation>
    </message>
    <message>
        <source>Name two different sides.</source>
        <translation>Назвіть дві різні сторони.</translation>
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
        <source>Next link not &amp;yet judged</source>
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
        <source>No comparison is.</source>
        <translation>Порівняння таким не буває.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Прибрати</translation>
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
        <source>No passage of {account} holds the words “{words}”.</source>
        <translation>Жоден уривок викладу «{account}» не містить слів «{words}».</translation>
    </message>
    <message>
        <source>No sentence of the report is given to {side}.</source>
        <translation>Жодне речення повідомлення не віднесено до {side}.</translation>
    </message>
    <message>
        <source>No single word tells it, but the language model reads the two passages, taken as a whole, as telling this differently.</source>
        <translation>Жодне окреме слово цього не показує, але мовна модель, читаючи обидва уривки загалом, вважає, що вони кажуть про це по-різному.</translation>
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
        <source>Not every {table} can be found by searching.</source>
        <translation>Не кожен запис «{table}» можна знайти пошуком.</translation>
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
        <source>Not linked</source>
        <translation>Не пов’язано</translation>
    </message>
    <message>
        <source>not of either side, as far as the report tells</source>
        <translation>не з жодної зі сторін, наскільки видно з повідомлення</translation>
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
        <source>not the main text</source>
        <translation>не основний текст</translation>
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
        <source>Nothing has been altered.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Nothing in it names a source.</source>
        <translation>Ніщо в ньому не називає джерела.</translation>
    </message>
    <message>
        <source>Nothing in the two shows that they are on the same matter.</source>
        <translation>Ніщо в них не вказує на те саме питання.</translation>
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
        <source>Nothing of a library is left in {path}.</source>
        <translation>У {path} не лишилося нічого від бібліотеки.</translation>
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
        <source>Nothing was pasted.</source>
        <translation>Нічого не вставлено.</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>оголошення</translation>
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
        <source>Only a link that a person judged can be a ClaimReview.</source>
        <translation>Лише зв’язок, який оцінила людина, може стати ClaimReview.</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Лише відмінності</translation>
    </message>
    <message>
        <source>Only differences &amp;in a link</source>
        <translation>Лише від&amp;мінності у зв’язку</translation>
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
        <source>Open it in a word processor and save it anew.</source>
        <translation>Відкрийте його в текстовому редакторі й збережіть заново.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew, or copy its words and paste them.</source>
        <translation>Відкрийте його в програмі, що його створила, і збережіть заново або скопіюйте його слова й вставте їх.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew.</source>
        <translation>Відкрийте його в програмі, що його створила, і збережіть заново.</translation>
    </message>
    <message>
        <source>Open it in the window once; that brings it up to date.</source>
        <translation>Відкрийте її раз у вікні: це її оновить.</translation>
    </message>
    <message>
        <source>Open it, print it to a new PDF, and choose that.</source>
        <translation>Відкрийте його, надрукуйте в новий PDF і виберіть той.</translation>
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
        <source>Open this link?</source>
        <translation>Відкрити це посилання?</translation>
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
        <source>optional, such as https://…</source>
        <translation>необов’язково, напр. https://…</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Інші зразки</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
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
        <source>pages copied</source>
        <translation>скопійовані сторінки</translation>
    </message>
    <message>
        <source>Paraphrased or invented for Diptych: not the words of any government, and not to be quoted as such.</source>
        <translation>Переказані або вигадані для Diptych: це не слова жодного уряду, і цитувати їх як такі не можна.</translation>
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
        <source>passages</source>
        <translation>уривки</translation>
    </message>
    <message>
        <source>Passages were matched by their words alone: the language model could not be loaded, or has not read them yet. Matters told in different words are missed. “Compare again” in the menu Library lets it read them.</source>
        <translation>Уривки зіставлено лише за словами: мовну модель не вдалося завантажити, або вона їх ще не прочитала. Питання, викладені різними словами, пропущено. «Порівняти знову» в меню «Бібліотека» дасть їй їх прочитати.</translation>
    </message>
    <message>
        <source>Passages with a link that one of the two judged</source>
        <translation>Уривки зі зв’язком, який оцінив хтось із двох</translation>
    </message>
    <message>
        <source>Passages {numbers} of {account} all hold the words “{words}”.</source>
        <translation>Слова «{words}» є в уривках {numbers} викладу «{account}».</translation>
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
        <source>Place note</source>
        <translation>Розмістити нотатку</translation>
    </message>
    <message>
        <source>Place on what is selected</source>
        <translation>Перенести на вибране</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Місце: {place}</translation>
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
        <source>possible, confidence {confidence}</source>
        <translation>можливий, впевненість {confidence}</translation>
    </message>
    <message>
        <source>Possible, not linked</source>
        <translation>Можливий зв’язок</translation>
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
        <source>Print it to a new PDF, and choose that.</source>
        <translation>Надрукуйте його в новий PDF і виберіть той.</translation>
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
        <source>proposed, confidence {confidence}</source>
        <translation>запропоновано, впевненість {confidence}</translation>
    </message>
    <message>
        <source>proposed, confidence {confidence}, unsure</source>
        <translation>запропоновано, впевненість {confidence}, не впевнено</translation>
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
        <source>Put each paragraph on a line of its own.</source>
        <translation>Розмістіть кожен абзац на окремому рядку.</translation>
    </message>
    <message>
        <source>Put it back, or copy your text and open the library at its new place.</source>
        <translation>Поверніть її або скопіюйте ваш текст і відкрийте бібліотеку на новому місці.</translation>
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
        <source>Reading {file}: page {page} of {pages}…</source>
        <translation>Читається {file}: сторінка {page} з {pages}…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Читається {file}…</translation>
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
        <source>Refining the first proposal</source>
        <translation>Уточнюється перша пропозиція</translation>
    </message>
    <message>
        <source>Refining the first proposal…</source>
        <translation>Уточнюється перша пропозиція…</translation>
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
        <source>Rename account</source>
        <translation>Перейменувати виклад</translation>
    </message>
    <message>
        <source>Rename meeting</source>
        <translation>Перейменувати зустріч</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Restore account</source>
        <translation>Відновити виклад</translation>
    </message>
    <message>
        <source>Restore meeting</source>
        <translation>Відновити зустріч</translation>
    </message>
    <message>
        <source>Restore note</source>
        <translation>Відновити нотатку</translation>
    </message>
    <message>
        <source>Restore revision</source>
        <translation>Відновити редакцію</translation>
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
        <source>running head</source>
        <translation>колонтитул</translation>
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
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Зберегти деінде…</translation>
    </message>
    <message>
        <source>Save it anew as plain text.</source>
        <translation>Збережіть його заново як звичайний текст.</translation>
    </message>
    <message>
        <source>Save it as a file.</source>
        <translation>Збережіть його як файл.</translation>
    </message>
    <message>
        <source>Save it as DOCX or plain text.</source>
        <translation>Збережіть його як DOCX або звичайний текст.</translation>
    </message>
    <message>
        <source>Save it as ODT or plain text.</source>
        <translation>Збережіть його як ODT або звичайний текст.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8, or copy its words and paste them.</source>
        <translation>Збережіть його як звичайний текст в UTF-8 або скопіюйте його слова й вставте їх.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8, or paste its words.</source>
        <translation>Збережіть його як звичайний текст в UTF-8 або вставте його слова.</translation>
    </message>
    <message>
        <source>Save it as plain text, or copy its words and paste them.</source>
        <translation>Збережіть його як звичайний текст або скопіюйте його слова й вставте їх.</translation>
    </message>
    <message>
        <source>Save it elsewhere. Closing once more closes without it.</source>
        <translation>Збережіть її деінде. Якщо закрити ще раз, вікно закриється без неї.</translation>
    </message>
    <message>
        <source>Save it from the window.</source>
        <translation>Збережіть його з вікна.</translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation>Збережіть його без пароля.</translation>
    </message>
    <message>
        <source>Save it without pictures, or as plain text.</source>
        <translation>Збережіть його без зображень або як звичайний текст.</translation>
    </message>
    <message>
        <source>Save the account as plain text in UTF-8, or paste its words.</source>
        <translation>Збережіть виклад як звичайний текст в UTF-8 або вставте його слова.</translation>
    </message>
    <message>
        <source>Save the ClaimReview</source>
        <translation>Зберегти ClaimReview</translation>
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
        <source>Save the page anew.</source>
        <translation>Збережіть сторінку заново.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти діаграму</translation>
    </message>
    <message>
        <source>Save what is attached to it as a file.</source>
        <translation>Збережіть вкладення як файл.</translation>
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
        <source>Say first whether the two accounts agree or diverge.</source>
        <translation>Спершу скажіть, чи обидва виклади збігаються, чи розходяться.</translation>
    </message>
    <message>
        <source>Say who judged the link.</source>
        <translation>Скажіть, хто оцінив зв’язок.</translation>
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
        <source>see also</source>
        <translation>дивіться також</translation>
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
        <source>Select another one.</source>
        <translation>Виберіть інший.</translation>
    </message>
    <message>
        <source>Select the link once more.</source>
        <translation>Виберіть зв’язок ще раз.</translation>
    </message>
    <message>
        <source>Select them again.</source>
        <translation>Виберіть їх знову.</translation>
    </message>
    <message>
        <source>Select them once more.</source>
        <translation>Виберіть їх ще раз.</translation>
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
        <source>Set aside by a person</source>
        <translation>Відхилено людиною</translation>
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
        <source>share</source>
        <translation>поширення</translation>
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
        <source>Show accounts</source>
        <translation>Показати виклади</translation>
    </message>
    <message>
        <source>Show two others first.</source>
        <translation>Спершу покажіть два інші.</translation>
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
        <source>Side &amp;by side</source>
        <translation>По&amp;ряд</translation>
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
        <source>Spl&amp;it a report…</source>
        <translation>&amp;Розділити повідомлення…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Розділити</translation>
    </message>
    <message>
        <source>Split a report</source>
        <translation>Розділити повідомлення</translation>
    </message>
    <message>
        <source>SQLite found: {cause}.</source>
        <translation>SQLite знайшов: {cause}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Початкова сторінка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Stop reading the {which}</source>
        <translation>Припинити читання: {which}</translation>
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
        <source>Take newer version</source>
        <translation>Узяти новішу версію</translation>
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
        <source>Texts, links, notes and verdicts in it are added to yours, after a backup and as one step that can be undone. The file itself is only read.</source>
        <translation>Тексти, зв’язки, нотатки й оцінки з нього буде додано до ваших — після резервної копії та одним кроком, який можна скасувати. Сам файл лише читається.</translation>
    </message>
    <message>
        <source>Texts, passages, links and evidence, for other programs.</source>
        <translation>Тексти, уривки, зв’язки й підстави, для інших програм.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Виклад не має назви.</translation>
    </message>
    <message>
        <source>The account of {account} has no passage {number}.</source>
        <translation>У викладі «{account}» немає уривка {number}.</translation>
    </message>
    <message>
        <source>The account was changed while it was compared; nothing was kept.</source>
        <translation>Виклад змінено, поки його порівнювали; нічого не збережено.</translation>
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
        <source>The ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard as Markdown.</source>
        <translation>Порівняння скопійовано як Markdown.</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written: {cause}.</source>
        <translation>Не вдається записати копію {path}: {cause}.</translation>
    </message>
    <message>
        <source>The copy {path} is not whole: {reason}</source>
        <translation>Копія {path} не ціла: {reason}</translation>
    </message>
    <message>
        <source>The damaged file is kept: {path}</source>
        <translation>Пошкоджений файл збережено: {path}</translation>
    </message>
    <message>
        <source>The disk failed while the library {path} was read or written.</source>
        <translation>Диск дав збій під час читання або запису бібліотеки {path}.</translation>
    </message>
    <message>
        <source>The disk is full: the change could not be saved in {path}.</source>
        <translation>Диск повний: зміну не вдалося зберегти в {path}.</translation>
    </message>
    <message>
        <source>The file is not a plain text, or its encoding cannot be told.</source>
        <translation>Файл — не звичайний текст, або його кодування не визначити.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {cause}.</source>
        <translation>Не вдається прочитати файл {path}: {cause}.</translation>
    </message>
    <message>
        <source>The government’s or its seat’s.</source>
        <translation>Назва держави або її столиці.</translation>
    </message>
    <message>
        <source>The language model cannot be run on this computer: {cause}.</source>
        <translation>Мовна модель не працює на цьому комп’ютері: {cause}.</translation>
    </message>
    <message>
        <source>The language model finds these parts nearest in meaning ({near} of 1).</source>
        <translation>Мовна модель вважає ці частини найближчими за змістом ({near} з 1).</translation>
    </message>
    <message>
        <source>The language model reads the two passages, taken as a whole, as saying the same; that weighs more than the differences in words.</source>
        <translation>Мовна модель, читаючи обидва уривки загалом, вважає, що вони кажуть те саме; це важить більше за відмінності у словах.</translation>
    </message>
    <message>
        <source>The language model's {part} cannot be read: {cause}.</source>
        <translation>Не вдається прочитати частину мовної моделі «{part}»: {cause}.</translation>
    </message>
    <message>
        <source>The language model's {part} is damaged.</source>
        <translation>Частину мовної моделі пошкоджено: {part}.</translation>
    </message>
    <message>
        <source>The language model's {part} is missing.</source>
        <translation>Бракує частини мовної моделі: {part}.</translation>
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
        <source>The library {path} cannot be opened.</source>
        <translation>Не вдається відкрити бібліотеку {path}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: {cause}.</source>
        <translation>Не вдається відкрити бібліотеку {path}: {cause}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged.</source>
        <translation>Бібліотеку {path} пошкоджено.</translation>
    </message>
    <message>
        <source>The library {path} may not be opened: permission is missing.</source>
        <translation>Бібліотеку {path} не можна відкрити: бракує дозволу.</translation>
    </message>
    <message>
        <source>The library {path} may only be read, not written.</source>
        <translation>Бібліотеку {path} дозволено лише читати, а не записувати.</translation>
    </message>
    <message>
        <source>The library {path} was moved or removed while it was open; the change is not saved.</source>
        <translation>Бібліотеку {path} переміщено або вилучено, поки вона була відкрита; зміну не збережено.</translation>
    </message>
    <message>
        <source>The library {path} was written by an older version of Diptych.</source>
        <translation>Бібліотеку {path} записано старішою версією Diptych.</translation>
    </message>
    <message>
        <source>The library {path} was written by {writer}; this is Diptych {version}.</source>
        <translation>Бібліотеку {path} записано новішою версією ({writer}); це Diptych {version}.</translation>
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
        <source>The name {code} stands for {letters}. Letters of several alphabets can look alike.</source>
        <translation>Назва {code} означає {letters}. Літери різних абеток можуть бути схожими.</translation>
    </message>
    <message>
        <source>The note {note} does not stand where it says in its text.</source>
        <translation>Нотатка {note} не стоїть там, де каже, у своєму тексті.</translation>
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
        <source>The original is no report that was split here.</source>
        <translation>Оригінал — не повідомлення, яке розділили тут.</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Друга особа</translation>
    </message>
    <message>
        <source>The output cannot be written: {cause}.</source>
        <translation>Не вдається записати вивід: {cause}.</translation>
    </message>
    <message>
        <source>The passage of {side} is a heading, and headings are never linked.</source>
        <translation>Уривок викладу «{side}» — заголовок, а заголовків ніколи не пов’язують.</translation>
    </message>
    <message>
        <source>The passage of {side} is a question from the audience, and such questions hardly ever have a counterpart.</source>
        <translation>Уривок викладу «{side}» — запитання із зали, а такі запитання майже ніколи не мають відповідника.</translation>
    </message>
    <message>
        <source>The passage of {side} is linked to passage {number} of {other}, with a score of {score}.</source>
        <translation>Уривок викладу «{side}» пов’язано з уривком {number} викладу «{other}» із показником {score}.</translation>
    </message>
    <message>
        <source>The passage of {side} is nearer to, though not linked to, passage {number} of {other}, with a score of {score}.</source>
        <translation>Уривок викладу «{side}» ближчий до уривка {number} викладу «{other}», хоч і не пов’язаний з ним, із показником {score}.</translation>
    </message>
    <message>
        <source>The passage of {side} only greets, thanks or keeps the talk going, and such passages hardly ever have a counterpart.</source>
        <translation>Уривок викладу «{side}» лише вітає, дякує або підтримує розмову, а такі уривки майже ніколи не мають відповідника.</translation>
    </message>
    <message>
        <source>The pasted text holds a damaged character in line {number}, after “{words}”.</source>
        <translation>Вставлений текст містить пошкоджений знак у рядку {number}, після «{words}».</translation>
    </message>
    <message>
        <source>The pasted text holds a damaged character in line {number}.</source>
        <translation>Вставлений текст містить пошкоджений знак у рядку {number}.</translation>
    </message>
    <message>
        <source>The pasted text holds no words.</source>
        <translation>Вставлений текст не містить слів.</translation>
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
        <source>The program linked the two, and a person judged: not the same matter.</source>
        <translation>Програма пов’язала їх, а людина оцінила: не те саме питання.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own and could not finish this step.</source>
        <translation>Програма припустилася власної помилки й не змогла завершити цей крок.</translation>
    </message>
    <message>
        <source>The reporter</source>
        <translation>Репортер</translation>
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
        <source>The same words, but {side} has “{one}” where {other} has “{two}”: who acts on whom is changed.</source>
        <translation>Ті самі слова, але {side} має “{one}” там, де {other} — “{two}”: змінено, хто на кого діє.</translation>
    </message>
    <message>
        <source>The sample “{name}” is damaged.</source>
        <translation>Зразок «{name}» пошкоджено.</translation>
    </message>
    <message>
        <source>The selection is empty or reaches outside the account.</source>
        <translation>Вибір порожній або виходить за межі викладу.</translation>
    </message>
    <message>
        <source>The sides are: {names}.</source>
        <translation>Сторони: {names}.</translation>
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
        <source>The two are offered as a possible link, which a person may confirm.</source>
        <translation>Їх подано як можливий зв’язок, який людина може підтвердити.</translation>
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
        <source>The words that this note is on do not stand at that place in the account.</source>
        <translation>Слів, до яких ця нотатка, немає на тому місці викладу.</translation>
    </message>
    <message>
        <source>The {format} is on the clipboard.</source>
        <translation>Скопійовано: {format}.</translation>
    </message>
    <message>
        <source>Their score is {score}, which is {apart} below the {threshold} from which passages are linked.</source>
        <translation>Їхній показник {score} — на {apart} нижчий за {threshold}, від якого уривки пов’язують.</translation>
    </message>
    <message>
        <source>Their score is {score}; passages are linked from {threshold} on.</source>
        <translation>Їхній показник {score}; уривки пов’язують від {threshold}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Є: {names}.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Файл {path} уже є.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Немає файлу {file}.</translation>
    </message>
    <message>
        <source>There is no file {file}: a part of its path is not a folder.</source>
        <translation>Немає файлу {file}: частина його шляху — не тека.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write {file} in.</source>
        <translation>Немає теки «{folder}», щоб записати в неї {file}.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>За адресою {path} немає бібліотеки.</translation>
    </message>
    <message>
        <source>There is no other note yet.</source>
        <translation>Іншої нотатки ще немає.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>Немає зразка «{name}».</translation>
    </message>
    <message>
        <source>There is no side “{side}”.</source>
        <translation>Немає сторони «{side}».</translation>
    </message>
    <message>
        <source>These parts of the file are not in the text. Mark what belongs to it.</source>
        <translation>Цих частин файлу немає в тексті. Позначте те, що до нього належить.</translation>
    </message>
    <message>
        <source>These two accounts are to be compared first.</source>
        <translation>Ці два виклади спершу треба порівняти.</translation>
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
        <source>These words are not in the passages.</source>
        <translation>Цих слів немає в уривках.</translation>
    </message>
    <message>
        <source>They open the page on the web where the passage stands, if it is there still.</source>
        <translation>Вони відкривають сторінку в мережі, де є уривок, якщо він ще там.</translation>
    </message>
    <message>
        <source>They share no word that tells what they are about.</source>
        <translation>У них немає спільного слова, яке казало б, про що вони.</translation>
    </message>
    <message>
        <source>They share only {words}, a word that stands in many passages of both accounts.</source>
        <translation>У них спільне лише {words} — слово, яке є в багатьох уривках обох викладів.</translation>
    </message>
    <message>
        <source>They share only {words}, words that stand in many passages of both accounts.</source>
        <translation>У них спільні лише {words} — слова, які є в багатьох уривках обох викладів.</translation>
    </message>
    <message>
        <source>They share {words}, and what else they say weighs more.</source>
        <translation>У них спільне {words}, але решта сказаного важить більше.</translation>
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
        <source>This is not a text: it holds characters that no text holds.</source>
        <translation>Це не текст: у ньому є знаки, яких не буває в тексті.</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>Цей зв’язок</translation>
    </message>
    <message>
        <source>This link does not end there.</source>
        <translation>Цей зв’язок там не закінчується.</translation>
    </message>
    <message>
        <source>This link is not there any more.</source>
        <translation>Цього зв’язку вже немає.</translation>
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
        <source>This step cannot be taken back, because what it changed has been changed since.</source>
        <translation>Цей крок не можна скасувати, бо змінене ним відтоді змінено знову.</translation>
    </message>
    <message>
        <source>This version of the program would link the two; the comparison was made by another one, or its date was changed since.</source>
        <translation>Ця версія програми пов’язала б їх; порівняння зробила інша версія, або відтоді змінено його дату.</translation>
    </message>
    <message>
        <source>This {thing} is no longer in the library.</source>
        <translation>Цього більше немає в бібліотеці ({thing}).</translation>
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
        <source>Titles, greetings and the like</source>
        <translation>Заголовки, вітання тощо</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Спробувати зразок</translation>
    </message>
    <message>
        <source>Two accounts of one meeting, side by side</source>
        <translation>Два виклади однієї зустрічі, поряд</translation>
    </message>
    <message>
        <source>Two accounts of the video call between the presidents of the United States and Russia on 7 December 2021. Both texts are paraphrases written for Diptych from the public record. They are not the words of either government: do not quote them as such. The originals are at the addresses given with each account.</source>
        <translation>Два виклади відеорозмови президентів Сполучених Штатів і Росії 7 грудня 2021 року. Обидва тексти — перекази, написані для Diptych за відкритими матеріалами. Це не слова жодного з урядів: не цитуйте їх як такі. Оригінали — за адресами, вказаними при кожному викладі.</translation>
    </message>
    <message>
        <source>Two briefings on the call between the presidents of the United States and Russia on 12 February 2022: a senior official's background call with the press, and an aide's briefing with questions. Both texts are paraphrases written for Diptych from the public record. They are not the words of any official or journalist: do not quote them as such. The originals are at the addresses given with each account.</source>
        <translation>Два брифінги про розмову президентів Сполучених Штатів і Росії 12 лютого 2022 року: телефонна розмова високопосадовця з пресою без зазначення імені та брифінг помічника із запитаннями. Обидва тексти — перекази, написані для Diptych за відкритими матеріалами. Це не слова жодного посадовця чи журналіста: не цитуйте їх як такі. Оригінали — за адресами, вказаними при кожному викладі.</translation>
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
        <source>Two sides could not be found in this report.</source>
        <translation>У цьому повідомленні не вдалося знайти двох сторін.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo brings back what was deleted.</source>
        <translation>Скасування повертає видалене.</translation>
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
        <translation>Призначити</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Звичайна</translation>
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
        <source>What you wrote is kept. The log file has the details.</source>
        <translation>Написане вами збережено. Подробиці — у файлі журналу.</translation>
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
        <source>Withdraw verdict</source>
        <translation>Відкликати оцінку</translation>
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
        <source>Write bundle</source>
        <translation>Записати пакунок</translation>
    </message>
    <message>
        <source>Write whose account it is.</source>
        <translation>Напишіть, чий це виклад.</translation>
    </message>
    <message>
        <source>Write year, month and day, as in 2021-12-07.</source>
        <translation>Напишіть рік, місяць і день, як-от 2021-12-07.</translation>
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
        <source>You have no permission to read {file}.</source>
        <translation>Ви не маєте дозволу читати {file}.</translation>
    </message>
    <message>
        <source>You have no permission to write {file}.</source>
        <translation>Ви не маєте дозволу записувати {file}.</translation>
    </message>
    <message>
        <source>You: {one}. The other: {other}.</source>
        <translation>Ви: {one}. Інша особа: {other}.</translation>
    </message>
    <message>
        <source>Your browser will open this address:</source>
        <translation>Ваш браузер відкриє цю адресу:</translation>
    </message>
    <message>
        <source>Your mail program will open with this address:</source>
        <translation>Ваша поштова програма відкриється з цією адресою:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
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
        <source>{date} is not a date.</source>
        <translation>{date} — не дата.</translation>
    </message>
    <message>
        <source>{day} Apr {year}</source>
        <translation>{day} квіт. {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} квітня {year}</translation>
    </message>
    <message>
        <source>{day} Aug {year}</source>
        <translation>{day} серп. {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} серпня {year}</translation>
    </message>
    <message>
        <source>{day} Dec {year}</source>
        <translation>{day} груд. {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} грудня {year}</translation>
    </message>
    <message>
        <source>{day} Feb {year}</source>
        <translation>{day} лют. {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} лютого {year}</translation>
    </message>
    <message>
        <source>{day} Jan {year}</source>
        <translation>{day} січ. {year}</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} січня {year}</translation>
    </message>
    <message>
        <source>{day} Jul {year}</source>
        <translation>{day} лип. {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} липня {year}</translation>
    </message>
    <message>
        <source>{day} Jun {year}</source>
        <translation>{day} черв. {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} червня {year}</translation>
    </message>
    <message>
        <source>{day} Mar {year}</source>
        <translation>{day} бер. {year}</translation>
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
        <source>{day} Nov {year}</source>
        <translation>{day} лист. {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} листопада {year}</translation>
    </message>
    <message>
        <source>{day} Oct {year}</source>
        <translation>{day} жовт. {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} жовтня {year}</translation>
    </message>
    <message>
        <source>{day} Sep {year}</source>
        <translation>{day} вер. {year}</translation>
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
        <source>{file} cannot be read: {cause}.</source>
        <translation>Не вдається прочитати {file}: {cause}.</translation>
    </message>
    <message>
        <source>{file} cannot be the name of a file.</source>
        <translation>{file} не може бути назвою файлу.</translation>
    </message>
    <message>
        <source>{file} could not be read: {cause}.</source>
        <translation>Не вдалося прочитати {file}: {cause}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {cause}.</source>
        <translation>Не вдалося записати {file}: {cause}.</translation>
    </message>
    <message>
        <source>{file} defines entities of its own, which no such document needs.</source>
        <translation>{file} визначає власні сутності, яких такий документ не потребує.</translation>
    </message>
    <message>
        <source>{file} does not hold together: {cause}.</source>
        <translation>{file} внутрішньо суперечливий: {cause}.</translation>
    </message>
    <message>
        <source>{file} has a page of more than {count} inches, {number}.</source>
        <translation>{file} має сторінку {number}, більшу за {count} дюймів.</translation>
    </message>
    <message>
        <source>{file} has more than {count} pages.</source>
        <translation>{file} має понад {count} сторінок.</translation>
    </message>
    <message>
        <source>{file} holds a line of more than {count} characters.</source>
        <translation>{file} містить рядок, у якому понад {count} знаків.</translation>
    </message>
    <message>
        <source>{file} holds a part whose name leads out of it, which no document does.</source>
        <translation>{file} містить частину, чия назва веде за його межі, чого не робить жоден документ.</translation>
    </message>
    <message>
        <source>{file} holds a stream of more than {count} MB that is packed in an old way.</source>
        <translation>{file} містить потік понад {count} МБ, запакований у старий спосіб.</translation>
    </message>
    <message>
        <source>{file} holds an element with more than {count} attributes.</source>
        <translation>{file} містить елемент, у якого понад {count} атрибутів.</translation>
    </message>
    <message>
        <source>{file} holds annotations, but no comparison of the format {format}.</source>
        <translation>{file} містить анотації, але не порівняння у форматі {format}.</translation>
    </message>
    <message>
        <source>{file} holds more than {count} characters on page {number}.</source>
        <translation>{file} містить понад {count} знаків на сторінці {number}.</translation>
    </message>
    <message>
        <source>{file} holds more than {count} characters.</source>
        <translation>{file} містить понад {count} знаків.</translation>
    </message>
    <message>
        <source>{file} holds more than {count} paragraphs.</source>
        <translation>{file} містить понад {count} абзаців.</translation>
    </message>
    <message>
        <source>{file} holds more than {count} parts, or parts inside parts.</source>
        <translation>{file} містить понад {count} частин або частини в частинах.</translation>
    </message>
    <message>
        <source>{file} holds more than {count} parts.</source>
        <translation>{file} містить понад {count} частин.</translation>
    </message>
    <message>
        <source>{file} holds more than {things} on page {number}.</source>
        <translation>{file} містить забагато на сторінці {number} (понад {things}).</translation>
    </message>
    <message>
        <source>{file} holds no words.</source>
        <translation>{file} не містить слів.</translation>
    </message>
    <message>
        <source>{file} holds pictures of pages, and no text.</source>
        <translation>{file} містить зображення сторінок, а не текст.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file.</source>
        <translation>{file} — пристрій, а не файл.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} — тека.</translation>
    </message>
    <message>
        <source>{file} is a web archive without a page.</source>
        <translation>{file} — вебархів без сторінки.</translation>
    </message>
    <message>
        <source>{file} is a web page whose encoding cannot be told.</source>
        <translation>{file} — вебсторінка, кодування якої не визначити.</translation>
    </message>
    <message>
        <source>{file} is a web page without text.</source>
        <translation>{file} — вебсторінка без тексту.</translation>
    </message>
    <message>
        <source>{file} is an e-mail whose encoding cannot be told.</source>
        <translation>{file} — лист, кодування якого не визначити.</translation>
    </message>
    <message>
        <source>{file} is an e-mail without text.</source>
        <translation>{file} — лист без тексту.</translation>
    </message>
    <message>
        <source>{file} is an RTF document without text.</source>
        <translation>{file} — документ RTF без тексту.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not {kind} as its beginning says.</source>
        <translation>{file} пошкоджено, або це не те, що каже його початок ({kind}).</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} пошкоджено.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} порожній.</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB.</source>
        <translation>{file} більший за 100 МБ.</translation>
    </message>
    <message>
        <source>{file} is larger than {count} MB.</source>
        <translation>{file} більший за {count} МБ.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} захищено паролем.</translation>
    </message>
    <message>
        <source>{file} is no comparison of the format {format}.</source>
        <translation>{file} — не порівняння у форматі {format}.</translation>
    </message>
    <message>
        <source>{file} is no JSON.</source>
        <translation>{file} — не JSON.</translation>
    </message>
    <message>
        <source>{file} is not a text document.</source>
        <translation>{file} — не текстовий документ.</translation>
    </message>
    <message>
        <source>{file} is not plain text, or its encoding cannot be told.</source>
        <translation>{file} — не звичайний текст, або його кодування не визначити.</translation>
    </message>
    <message>
        <source>{file} is {kind} of more than {count} characters, pictures aside.</source>
        <translation>{file} містить понад {count} знаків, не рахуючи зображень ({kind}).</translation>
    </message>
    <message>
        <source>{file} is {kind}, which Diptych does not read.</source>
        <translation>{file}: такого формату Diptych не читає ({kind}).</translation>
    </message>
    <message>
        <source>{file} nests its elements deeper than any page that a person reads.</source>
        <translation>{file} вкладає елементи глибше за будь-яку сторінку, яку читає людина.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {count} MB.</source>
        <translation>{file} розпаковується більш як у {count} МБ.</translation>
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
        <source>{name} is no text.</source>
        <translation>{name} — не текст.</translation>
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
        <source>{party} has unlike parts: {side} says “{one}”, {other} “{two}”.</source>
        <translation>Дії учасника «{party}» різні: {side} каже “{one}”, {other} — “{two}”.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a Diptych library.</source>
        <translation>{path} — база даних іншої програми, а не бібліотека Diptych.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a library.</source>
        <translation>{path} — тека, а не бібліотека.</translation>
    </message>
    <message>
        <source>{path} is not a Diptych library.</source>
        <translation>{path} — не бібліотека Diptych.</translation>
    </message>
    <message>
        <source>{place}. Click to go there</source>
        <translation>{place}. Клацніть, щоб перейти туди</translation>
    </message>
    <message>
        <source>{reason} Not enough to diverge.</source>
        <translation>{reason} Цього замало, щоб розходитися.</translation>
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
        <source>{side} alone gives {words}.</source>
        <translation>Лише {side} подає {words}.</translation>
    </message>
    <message>
        <source>{side} blames {party}, {other} {rival}.</source>
        <translation>{side} покладає вину на {party}, {other} — на {rival}.</translation>
    </message>
    <message>
        <source>{side} blames {party}; {other} none.</source>
        <translation>{side} покладає вину на {party}; {other} — ні на кого.</translation>
    </message>
    <message>
        <source>{side} calls it “{one}”; {other} does not.</source>
        <translation>{side} називає це “{one}”; {other} — ні.</translation>
    </message>
    <message>
        <source>{side} calls it “{one}”; {other} says “{two}” without.</source>
        <translation>{side} називає це “{one}”; {other} каже “{two}” без цього.</translation>
    </message>
    <message>
        <source>{side} gives it as certain (“{one}”), {other} as possible (“{two}”).</source>
        <translation>{side} подає це як певне (“{one}”), {other} — як можливе (“{two}”).</translation>
    </message>
    <message>
        <source>{side} gives it as settled (“{one}”), {other} as considered (“{two}”).</source>
        <translation>{side} подає це як вирішене (“{one}”), {other} — як таке, що розглядають (“{two}”).</translation>
    </message>
    <message>
        <source>{side} gives “{one}”, {other} “{two}”.</source>
        <translation>{side} подає “{one}”, {other} — “{two}”.</translation>
    </message>
    <message>
        <source>{side} has {one} do it to {two}, {other} {three} to {four}.</source>
        <translation>{side}: діє {one} щодо {two}; {other}: {three} щодо {four}.</translation>
    </message>
    <message>
        <source>{side} names “{one}”, {other} “{two}”.</source>
        <translation>{side} називає “{one}”, {other} — “{two}”.</translation>
    </message>
    <message>
        <source>{side} puts it as a denial, “{one}”; {other} does not.</source>
        <translation>{side} висловлює це як заперечення, “{one}”; {other} — ні.</translation>
    </message>
    <message>
        <source>{side} puts “{one}” in quotation marks; {other} does not.</source>
        <translation>{side} бере “{one}” в лапки; {other} — ні.</translation>
    </message>
    <message>
        <source>{side} puts “{one}” in quotation marks; {other} says “{two}” without.</source>
        <translation>{side} бере “{one}” в лапки; {other} каже “{two}” без лапок.</translation>
    </message>
    <message>
        <source>{side} says of {party} “{one}”, {other} of {rival} “{two}”.</source>
        <translation>{side} каже про {party} “{one}”, {other} про {rival} — “{two}”.</translation>
    </message>
    <message>
        <source>{side} says “{one}”, {other} “{two}”: {stronger} has the stronger verb.</source>
        <translation>{side} каже “{one}”, {other} — “{two}”: сильніше дієслово має {stronger}.</translation>
    </message>
    <message>
        <source>{side} says “{one}”; {other} says “{two}” without a denial.</source>
        <translation>{side} каже “{one}”; {other} каже “{two}” без заперечення.</translation>
    </message>
    <message>
        <source>{side} uses a word that judges, “{one}”; {other} none.</source>
        <translation>{side} вживає оцінне слово “{one}”; {other} — жодного.</translation>
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
        <source>“{one}” and “{two}” can be the same.</source>
        <translation>“{one}” і “{two}” можуть бути тим самим.</translation>
    </message>
    <message>
        <source>“{one}” and “{two}” share their words.</source>
        <translation>“{one}” і “{two}” мають спільні слова.</translation>
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
