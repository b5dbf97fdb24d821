<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Diptych</name>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links not reviewed</source>
        <translation>
            <numerusform>%n связь не просмотрена</numerusform>
            <numerusform>%n связи не просмотрены</numerusform>
            <numerusform>%n связей не просмотрено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links; click again for the next</source>
        <translation>
            <numerusform>%n связь; щёлкните ещё раз, чтобы увидеть следующую</numerusform>
            <numerusform>%n связи; щёлкните ещё раз, чтобы увидеть следующую</numerusform>
            <numerusform>%n связей; щёлкните ещё раз, чтобы увидеть следующую</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n встреча</numerusform>
            <numerusform>%n встречи</numerusform>
            <numerusform>%n встреч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes lost their place</source>
        <translation>
            <numerusform>%n заметка потеряла своё место</numerusform>
            <numerusform>%n заметки потеряли своё место</numerusform>
            <numerusform>%n заметок потеряли своё место</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %n часть.</numerusform>
            <numerusform>Не удалось прочитать %n части.</numerusform>
            <numerusform>Не удалось прочитать %n частей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts cut, such as menus and running heads.</source>
        <translation>
            <numerusform>Вырезана %n часть, например меню или колонтитулы.</numerusform>
            <numerusform>Вырезаны %n части, например меню или колонтитулы.</numerusform>
            <numerusform>Вырезано %n частей, например меню или колонтитулы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages only in {name}</source>
        <translation>
            <numerusform>%n фрагмент только в изложении «{name}»</numerusform>
            <numerusform>%n фрагмента только в изложении «{name}»</numerusform>
            <numerusform>%n фрагментов только в изложении «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible links</source>
        <translation>
            <numerusform>%n возможная связь</numerusform>
            <numerusform>%n возможные связи</numerusform>
            <numerusform>%n возможных связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n оценка</numerusform>
            <numerusform>%n оценки</numerusform>
            <numerusform>%n оценок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation>&amp;О программе Diptych</translation>
    </message>
    <message>
        <source>&amp;Accounts of this meeting…</source>
        <translation>&amp;Изложения этой встречи…</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>С&amp;овпадают</translation>
    </message>
    <message>
        <source>&amp;All notes…</source>
        <translation>&amp;Все заметки…</translation>
    </message>
    <message>
        <source>&amp;Back to the proposal</source>
        <translation>Верн&amp;уться к предложению</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Корзина…</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;Снять выделение</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>О&amp;чистить список</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>Сравнить &amp;заново</translation>
    </message>
    <message>
        <source>&amp;Confirm the proposal</source>
        <translation>Подт&amp;вердить предложение</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Копировать как Markdown</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Тёмные &amp;цвета</translation>
    </message>
    <message>
        <source>&amp;Delete meeting</source>
        <translation>&amp;Удалить встречу</translation>
    </message>
    <message>
        <source>&amp;Diverge</source>
        <translation>&amp;Расходятся</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Evidence and notes</source>
        <translation>&amp;Основания и заметки</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find in both accounts…</source>
        <translation>&amp;Найти в обоих изложениях…</translation>
    </message>
    <message>
        <source>&amp;Finished with this comparison</source>
        <translation>Сравнение &amp;завершено</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Keep the accounts level</source>
        <translation>Держать изложения на одном &amp;уровне</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Связь</translation>
    </message>
    <message>
        <source>&amp;Link the passages or words</source>
        <translation>Св&amp;язать фрагменты или слова</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Move the link’s end here</source>
        <translation>Перенести сюда &amp;конец связи</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Новое сравнение</translation>
    </message>
    <message>
        <source>&amp;Next link</source>
        <translation>&amp;Следующая связь</translation>
    </message>
    <message>
        <source>&amp;One account with a margin</source>
        <translation>Одно &amp;изложение с полями</translation>
    </message>
    <message>
        <source>&amp;Open two files…</source>
        <translation>&amp;Открыть два файла…</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>&amp;Диаграммы…</translation>
    </message>
    <message>
        <source>&amp;Places to look at…</source>
        <translation>&amp;Места для просмотра…</translation>
    </message>
    <message>
        <source>&amp;Previous link</source>
        <translation>&amp;Предыдущая связь</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Не&amp;давние</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Revisions of the texts…</source>
        <translation>&amp;Редакции текстов…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>На&amp;стройки…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст м&amp;ельче</translation>
    </message>
    <message>
        <source>&amp;Table of matters</source>
        <translation>&amp;Таблица вопросов</translation>
    </message>
    <message>
        <source>&amp;Tags of the note</source>
        <translation>&amp;Метки заметки</translation>
    </message>
    <message>
        <source>&amp;Title and date…</source>
        <translation>На&amp;звание и дата…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Обы&amp;чный размер текста</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Why not linked?</source>
        <translation>По&amp;чему не связаны?</translation>
    </message>
    <message>
        <source>1 {a} · 2 {b} · 3 another source · 4 the reporter · 0 back to what was found</source>
        <translation>1 {a} · 2 {b} · 3 другой источник · 4 репортёр · 0 назад к найденному</translation>
    </message>
    <message>
        <source>A backup is made each day on which something changed, and read whole. Restoring one keeps the library as it is now beside the others.</source>
        <translation>Резервная копия создаётся каждый день, когда что-то изменилось, и перечитывается целиком. Восстановление копии сохраняет нынешнюю библиотеку рядом с другими.</translation>
    </message>
    <message>
        <source>A ClaimReview needs the name of its author.</source>
        <translation>ClaimReview нужно имя автора.</translation>
    </message>
    <message>
        <source>A head in YAML for note programs such as Obsidian and Zettlr: title, date, sides, addresses, tags and counts.</source>
        <translation>Заголовок в YAML для программ заметок, таких как Obsidian и Zettlr: название, дата, стороны, адреса, метки и количества.</translation>
    </message>
    <message>
        <source>A library cannot be merged with itself.</source>
        <translation>Библиотеку нельзя добавить к самой себе.</translation>
    </message>
    <message>
        <source>A link needs a passage on each side.</source>
        <translation>Связи нужен фрагмент с каждой стороны.</translation>
    </message>
    <message>
        <source>A meeting may have more than two accounts. Choose the two to see side by side; what you judged and wrote stays with each pair.</source>
        <translation>У встречи может быть больше двух изложений. Выберите два, чтобы видеть их рядом; то, что вы оценили и написали, остаётся с каждой парой.</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Встрече нужно название.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Имени нужна хотя бы одна буква.</translation>
    </message>
    <message>
        <source>a news medium</source>
        <translation>средство массовой информации</translation>
    </message>
    <message>
        <source>A note that you began cannot be kept: {reason}</source>
        <translation>Начатую вами заметку не удаётся сохранить: {reason}</translation>
    </message>
    <message>
        <source>A original is not the one that was kept as {sha256}.</source>
        <translation>Оригинал не тот, что сохранён как {sha256}.</translation>
    </message>
    <message>
        <source>A PDF is drawn by the window's parts.</source>
        <translation>PDF создают части окна.</translation>
    </message>
    <message>
        <source>A person linked just these words.</source>
        <translation>Человек связал именно эти слова.</translation>
    </message>
    <message>
        <source>a person’s judgement</source>
        <translation>оценка человека</translation>
    </message>
    <message>
        <source>a person’s judgement (the program proposed: agree, {confidence})</source>
        <translation>оценка человека (программа предложила: совпадают, {confidence})</translation>
    </message>
    <message>
        <source>a person’s judgement (the program proposed: agree, {confidence}, unsure)</source>
        <translation>оценка человека (программа предложила: совпадают, {confidence}, не уверенно)</translation>
    </message>
    <message>
        <source>a person’s judgement (the program proposed: diverge, {confidence})</source>
        <translation>оценка человека (программа предложила: расходятся, {confidence})</translation>
    </message>
    <message>
        <source>a person’s judgement (the program proposed: diverge, {confidence}, unsure)</source>
        <translation>оценка человека (программа предложила: расходятся, {confidence}, не уверенно)</translation>
    </message>
    <message>
        <source>A project for QualCoder, NVivo, ATLAS.ti or MAXQDA: both texts, coded, with your notes. Below it stands as a table.</source>
        <translation>Проект для QualCoder, NVivo, ATLAS.ti или MAXQDA: оба текста, закодированные, с вашими заметками. Ниже он показан таблицей.</translation>
    </message>
    <message>
        <source>A report is split between two sides.</source>
        <translation>Сообщение разделяют между двумя сторонами.</translation>
    </message>
    <message>
        <source>A report to read, to send and to go on writing in: summary, table, every link with its evidence and your notes.</source>
        <translation>Отчёт, чтобы читать, отправлять и писать дальше: итог, таблица, каждая связь с основаниями и ваши заметки.</translation>
    </message>
    <message>
        <source>A row of {table} ({row}) names a row of {other} that is not there.</source>
        <translation>Строка {row} таблицы {table} называет строку таблицы {other}, которой нет.</translation>
    </message>
    <message>
        <source>a source that is not named</source>
        <translation>неназванный источник</translation>
    </message>
    <message>
        <source>A step on {table} {row} cannot be read back.</source>
        <translation>Шаг над {table} {row} не удаётся прочитать.</translation>
    </message>
    <message>
        <source>A text is not the one that was kept as {sha256}.</source>
        <translation>Текст не тот, что сохранён как {sha256}.</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>третья сторона</translation>
    </message>
    <message>
        <source>About Diptych</source>
        <translation>О программе Diptych</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept place</source>
        <translation>Принять место</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Изложение</translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <translation>Изложение: {name}</translation>
    </message>
    <message>
        <source>Accounts of this meeting</source>
        <translation>Изложения этой встречи</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Add a note, in Markdown…</source>
        <translation>Добавьте заметку, в Markdown…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить изложение</translation>
    </message>
    <message>
        <source>Add an account from a file…</source>
        <translation>Добавить изложение из файла…</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Добавить связь</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Добавить встречу</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Добавлено вручную</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Адрес статьи</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Адрес: {address}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Совпадают</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>совпадают</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Все обычные</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Все связи</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Все заметки</translation>
    </message>
    <message>
        <source>All notes – Diptych</source>
        <translation>Все заметки – Diptych</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Все фрагменты</translation>
    </message>
    <message>
        <source>Allow reading and writing the file and its folder, or choose another library.</source>
        <translation>Разрешите читать и записывать файл и его папку или выберите другую библиотеку.</translation>
    </message>
    <message>
        <source>Allow writing to the file and to its folder, or choose another library.</source>
        <translation>Разрешите запись в файл и его папку или выберите другую библиотеку.</translation>
    </message>
    <message>
        <source>An account cannot stand beside itself.</source>
        <translation>Изложение не может стоять рядом с самим собой.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Изложению нужно название.</translation>
    </message>
    <message>
        <source>An account needs some text.</source>
        <translation>Изложению нужен текст.</translation>
    </message>
    <message>
        <source>An account that is shown cannot be deleted.</source>
        <translation>Показанное изложение нельзя удалить.</translation>
    </message>
    <message>
        <source>An invented example of two accounts that mostly agree: a technical meeting on shared rivers, as Lisbon and as Madrid might have told it. No such meeting took place. The officials, the figures, the dates and both texts were made up for Diptych.</source>
        <translation>Вымышленный пример двух изложений, которые в основном совпадают: техническая встреча об общих реках, как о ней могли бы рассказать Лиссабон и Мадрид. Такой встречи не было. Должностные лица, числа, даты и оба текста придуманы для Diptych.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>И ещё {count}.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Ещё одно изложение</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Another program is writing to the library {path}.</source>
        <translation>Другая программа пишет в библиотеку {path}.</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Другой источник</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation>Сносками</translation>
    </message>
    <message>
        <source>As it was before: {path}</source>
        <translation>Как было раньше: {path}</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Как прочитано</translation>
    </message>
    <message>
        <source>As note programs read them: what is neither letter, digit, _ nor / becomes a hyphen, and 1984 becomes tag-1984.</source>
        <translation>Так, как их читают программы заметок: что не является буквой, цифрой, _ или /, становится дефисом, а 1984 становится tag-1984.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Ask for another copy of the document.</source>
        <translation>Попросите другую копию документа.</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Резервн&amp;ые копии…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>&amp;Создать резервную копию сейчас</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation>Назад к предложению</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Back to what was open (Escape). What you put in is kept</source>
        <translation>Назад к тому, что было открыто (Escape). Введённое остаётся</translation>
    </message>
    <message>
        <source>Backed up and verified: {path}</source>
        <translation>Резервная копия создана и проверена: {path}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Резервные копии, сначала новые</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>before a backup was put in place</source>
        <translation>перед восстановлением резервной копии</translation>
    </message>
    <message>
        <source>before another library was brought in</source>
        <translation>перед добавлением другой библиотеки</translation>
    </message>
    <message>
        <source>before the library was brought up to date</source>
        <translation>перед обновлением библиотеки</translation>
    </message>
    <message>
        <source>beside the text</source>
        <translation>сбоку от текста</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Вина</translation>
    </message>
    <message>
        <source>Both accounts in full</source>
        <translation>Оба изложения полностью</translation>
    </message>
    <message>
        <source>Both give “{one}”.</source>
        <translation>Оба изложения приводят “{one}”.</translation>
    </message>
    <message>
        <source>Both have {party} do it: “{one}”, “{two}”.</source>
        <translation>В обоих это делает {party}: “{one}”, “{two}”.</translation>
    </message>
    <message>
        <source>Both name {name}: “{one}” and “{two}”.</source>
        <translation>Оба изложения называют {name}: “{one}” и “{two}”.</translation>
    </message>
    <message>
        <source>Both name {one}.</source>
        <translation>Оба изложения называют {one}.</translation>
    </message>
    <message>
        <source>Both say “{one}”.</source>
        <translation>Оба изложения говорят “{one}”.</translation>
    </message>
    <message>
        <source>Both set “{one}” apart.</source>
        <translation>Оба изложения выделяют “{one}”.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обе стороны</translation>
    </message>
    <message>
        <source>Bring &amp;in…</source>
        <translation>&amp;Дополнить…</translation>
    </message>
    <message>
        <source>Bring back what is marked</source>
        <translation>Вернуть отмеченное</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>Bring “{name}” into your library?</source>
        <translation>Добавить «{name}» в вашу библиотеку?</translation>
    </message>
    <message>
        <source>Brought in: {meetings}, {notes} and {verdicts}. Notes brought up to date: {edited}; kept beside another version: {versions}.</source>
        <translation>Добавлено: {meetings}, {notes} и {verdicts}. Обновлено заметок: {edited}; сохранено рядом с другой версией: {versions}.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>By {author}, another version, {written}</source>
        <translation>Автор: {author}, другая версия, {written}</translation>
    </message>
    <message>
        <source>By {author}, {written}</source>
        <translation>Автор: {author}, {written}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>Изменить дату</translation>
    </message>
    <message>
        <source>Change its permissions, or copy its words and paste them.</source>
        <translation>Измените разрешения или скопируйте его слова и вставьте их.</translation>
    </message>
    <message>
        <source>Change title and date</source>
        <translation>Изменить название и дату</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>знаков</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Проверьте его имя и папку.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may read and write in it.</source>
        <translation>Проверьте, что папка существует и что в ней можно читать и записывать.</translation>
    </message>
    <message>
        <source>Check the &amp;library</source>
        <translation>Проверить &amp;библиотеку</translation>
    </message>
    <message>
        <source>Check the disk or the network folder and try again. What was saved before is unharmed.</source>
        <translation>Проверьте диск или сетевую папку и попробуйте снова. Сохранённое раньше не пострадало.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Проверьте имя.</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Выбор слов</translation>
    </message>
    <message>
        <source>Choose a comparison that Diptych exported as JSON or as Web Annotations.</source>
        <translation>Выберите сравнение, которое Diptych экспортировал как JSON или Web Annotations.</translation>
    </message>
    <message>
        <source>Choose a file for the {which}</source>
        <translation>Выбрать файл: {which}</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Выберите файл в ней.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a library, or name a new one</source>
        <translation>Выберите библиотеку или назовите новую</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>Выберите сообщение</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Выберите изложение</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Выберите для неё другое место.</translation>
    </message>
    <message>
        <source>Choose both sides, or neither: then they are found.</source>
        <translation>Выберите обе стороны или ни одной: тогда они будут найдены.</translation>
    </message>
    <message>
        <source>Choose one on each.</source>
        <translation>Выберите по одному.</translation>
    </message>
    <message>
        <source>Choose the file that holds the account.</source>
        <translation>Выберите файл, в котором есть изложение.</translation>
    </message>
    <message>
        <source>Choose two accounts</source>
        <translation>Выберите два изложения</translation>
    </message>
    <message>
        <source>Choose two accounts.</source>
        <translation>Выберите два изложения.</translation>
    </message>
    <message>
        <source>ClaimRe&amp;view…</source>
        <translation>ClaimRe&amp;view…</translation>
    </message>
    <message>
        <source>ClaimReview of the link</source>
        <translation>ClaimReview связи</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear the {which}</source>
        <translation>Очистить: {which}</translation>
    </message>
    <message>
        <source>Click a passage in each account first, then ask why they are not linked.</source>
        <translation>Сначала щёлкните фрагмент в каждом изложении, а затем спросите, почему они не связаны.</translation>
    </message>
    <message>
        <source>Click a passage in each account, or select words in each, then link them.</source>
        <translation>Щёлкните фрагмент в каждом изложении или выделите в каждом слова, а затем свяжите их.</translation>
    </message>
    <message>
        <source>Click a passage, or press J, to see a link and its evidence.</source>
        <translation>Щёлкните фрагмент или нажмите J, чтобы увидеть связь и её основания.</translation>
    </message>
    <message>
        <source>Click to hide.</source>
        <translation>Щёлкните, чтобы скрыть.</translation>
    </message>
    <message>
        <source>Click to show.</source>
        <translation>Щёлкните, чтобы показать.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment, and try again.</source>
        <translation>Закройте другую программу или немного подождите и попробуйте снова.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>CommonMark, with lists</source>
        <translation>CommonMark, со списками</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare &amp;verdicts…</source>
        <translation>Сравнить &amp;оценки…</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Сравнить заново</translation>
    </message>
    <message>
        <source>Compare it once more.</source>
        <translation>Сравните его ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>Compared anew. %n places changed or lost their words: see Library, Places to look at.</source>
        <translation>
            <numerusform>Сравнено заново. %n место изменилось или потеряло свои слова: см. Библиотека, Места для просмотра.</numerusform>
            <numerusform>Сравнено заново. %n места изменились или потеряли свои слова: см. Библиотека, Места для просмотра.</numerusform>
            <numerusform>Сравнено заново. %n мест изменились или потеряли свои слова: см. Библиотека, Места для просмотра.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared anew. Every note and verdict is in its place.</source>
        <translation>Сравнено заново. Каждая заметка и оценка на своём месте.</translation>
    </message>
    <message>
        <source>Compared with Diptych</source>
        <translation>Сравнено в Diptych</translation>
    </message>
    <message>
        <source>Comparing the accounts…</source>
        <translation>Сравниваются изложения…</translation>
    </message>
    <message>
        <source>Comparing the two…</source>
        <translation>Сравниваются оба…</translation>
    </message>
    <message>
        <source>Confidence {confidence:.2f}.</source>
        <translation>Уверенность {confidence:.2f}.</translation>
    </message>
    <message>
        <source>Confirm link</source>
        <translation>Подтвердить связь</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>подтверждено вами</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Содержание руководства</translation>
    </message>
    <message>
        <source>continues the quotation of {source}</source>
        <translation>продолжает цитату: {source}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copy it to another disk as far as that goes, and recover the copy.</source>
        <translation>Скопируйте его на другой диск, насколько получится, и восстановите копию.</translation>
    </message>
    <message>
        <source>Copy its words and paste them.</source>
        <translation>Скопируйте его слова и вставьте их.</translation>
    </message>
    <message>
        <source>Copy the account, then paste it here.</source>
        <translation>Скопируйте изложение и вставьте его сюда.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter сохраняет</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date of the meeting, year, month, day</source>
        <translation>Дата встречи: год, месяц, день</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Удалить изложение</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Удалить встречу</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Delete that character, or copy the text again from its source.</source>
        <translation>Удалите этот знак или скопируйте текст из источника снова.</translation>
    </message>
    <message>
        <source>Delete the account instead.</source>
        <translation>Вместо этого удалите изложение.</translation>
    </message>
    <message>
        <source>Deleted meetings and notes</source>
        <translation>Удалённые встречи и заметки</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробность</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>диалог</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Различается</translation>
    </message>
    <message>
        <source>Diptych finds the passages that speak of the same matter, says where they agree and where they diverge, and shows the words on which it says so. You judge, and you write the notes. Nothing leaves this computer.</source>
        <translation>Diptych находит фрагменты, которые говорят об одном и том же вопросе, сообщает, где они совпадают, а где расходятся, и показывает слова, на которых это основано. Оцениваете вы, и заметки пишете вы. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Diptych is free software under the MIT licence. It works offline: it opens no connection, and what you read and write in it stays on this computer.</source>
        <translation>Diptych — свободная программа по лицензии MIT. Она работает без сети: не открывает ни одного соединения, и то, что вы в ней читаете и пишете, остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Diptych libraries (*.sqlite *.diptych);;All files (*)</source>
        <translation>Библиотеки Diptych (*.sqlite *.diptych);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Diptych opens no connection. What you read and write stays here.</source>
        <translation>Diptych не открывает ни одного соединения. То, что вы читаете и пишете, остаётся здесь.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Отбросить набранное</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>Расстояние между строками</translation>
    </message>
    <message>
        <source>Diverge</source>
        <translation>Расходятся</translation>
    </message>
    <message>
        <source>diverge</source>
        <translation>расходятся</translation>
    </message>
    <message>
        <source>Diverges</source>
        <translation>Расходится</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Drag to a passage of the other account to link the two</source>
        <translation>Перетащите на фрагмент другого изложения, чтобы связать их</translation>
    </message>
    <message>
        <source>Draw a link from here</source>
        <translation>Провести отсюда связь</translation>
    </message>
    <message>
        <source>Each key can be changed in the settings ({key}).</source>
        <translation>Каждую клавишу можно изменить в настройках ({key}).</translation>
    </message>
    <message>
        <source>Each key can be changed in the settings.</source>
        <translation>Каждую клавишу можно изменить в настройках.</translation>
    </message>
    <message>
        <source>Each passage has a mark: agrees, diverges, or stands in one account only.</source>
        <translation>У каждого фрагмента есть пометка: совпадает, расходится или есть только в одном изложении.</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Изменить изложение</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation>Изменить текст…</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>Изменено здесь</translation>
    </message>
    <message>
        <source>Every link that is shown has your verdict.</source>
        <translation>У каждой показанной связи есть ваша оценка.</translation>
    </message>
    <message>
        <source>Every note is where its words are.</source>
        <translation>Каждая заметка там, где её слова.</translation>
    </message>
    <message>
        <source>Every page could be read.</source>
        <translation>Все страницы удалось прочитать.</translation>
    </message>
    <message>
        <source>Every relation</source>
        <translation>Все отношения</translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation>Все метки</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Evidence and notes</source>
        <translation>Основания и заметки</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export it once more where it came from.</source>
        <translation>Экспортируйте его ещё раз там, откуда он.</translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation>Экспорт «{title}»</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <source>Filter the table: passages, relations, states, topics, notes and tags</source>
        <translation>Фильтр таблицы: фрагменты, отношения, состояния, темы, заметки и метки</translation>
    </message>
    <message>
        <source>Filter: words, a relation, or a #tag</source>
        <translation>Фильтр: слова, отношение или #метка</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти п&amp;редыдущее</translation>
    </message>
    <message>
        <source>Find in both accounts</source>
        <translation>Найти в обоих изложениях</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти с&amp;ледующее</translation>
    </message>
    <message>
        <source>Find “{tag}” in the library</source>
        <translation>Найти «{tag}» в библиотеке</translation>
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
        <translation>Разновидность</translation>
    </message>
    <message>
        <source>Fold &amp;what only one account has</source>
        <translation>&amp;Свернуть то, что есть только в одном изложении</translation>
    </message>
    <message>
        <source>Fold or open &amp;here</source>
        <translation>Свернуть или развернуть &amp;здесь</translation>
    </message>
    <message>
        <source>Font of the accounts</source>
        <translation>Шрифт изложений</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>низ страницы</translation>
    </message>
    <message>
        <source>For the page of your article: what you judged, with your notes on the link. It rates neither account.</source>
        <translation>Для страницы вашей статьи: что вы оценили, с вашими заметками к связи. Ни одно изложение не получает рейтинга.</translation>
    </message>
    <message>
        <source>For {thing} {side} says “{one}”, {other} “{two}”.</source>
        <translation>Для одного понятия ({thing}) {side} говорит “{one}”, {other} — “{two}”.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>Format and contents</source>
        <translation>Формат и содержание</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>From a web page, a message or a document.</source>
        <translation>С веб-страницы, из письма или документа.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Заголовок файла</translation>
    </message>
    <message>
        <source>GitHub, with tables</source>
        <translation>GitHub, с таблицами</translation>
    </message>
    <message>
        <source>Give it a sentence, or name other sides.</source>
        <translation>Отнесите к ней предложение или назовите другие стороны.</translation>
    </message>
    <message>
        <source>Give more words, or the passage's number.</source>
        <translation>Приведите больше слов или номер фрагмента.</translation>
    </message>
    <message>
        <source>Give words as they stand in one passage, or the passage's number.</source>
        <translation>Приведите слова так, как они стоят в одном фрагменте, или номер фрагмента.</translation>
    </message>
    <message>
        <source>Go back to this revision</source>
        <translation>Вернуться к этой редакции</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on with “{title}”</source>
        <translation>Продолжить «{title}»</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>верх страницы</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрытое</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>How each side spends its words</source>
        <translation>На что каждая сторона тратит слова</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Как это записано</translation>
    </message>
    <message>
        <source>How the note will look</source>
        <translation>Как будет выглядеть заметка</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>В заметке</translation>
    </message>
    <message>
        <source>In a transcript: compare only what is answered and said</source>
        <translation>В стенограмме: сравнивать только ответы и заявления</translation>
    </message>
    <message>
        <source>In nearly the same sentence {side} has “{one}”, {other} has not.</source>
        <translation>В почти том же предложении {side} имеет “{one}”, {other} — нет.</translation>
    </message>
    <message>
        <source>In nearly the same sentence {side} says “{one}”, {other} “{two}”.</source>
        <translation>В почти том же предложении {side} говорит “{one}”, {other} — “{two}”.</translation>
    </message>
    <message>
        <source>Install Diptych again to restore it.</source>
        <translation>Чтобы восстановить её, установите Diptych снова.</translation>
    </message>
    <message>
        <source>Install Diptych again.</source>
        <translation>Установите Diptych снова.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file has been left as it is.</source>
        <translation>Чтобы открыть её, установите более новую версию. Файл оставлен как есть.</translation>
    </message>
    <message>
        <source>It has been left as it is. Choose another file for the library.</source>
        <translation>Он оставлен как есть. Выберите для библиотеки другой файл.</translation>
    </message>
    <message>
        <source>It has been left as it is. Keep a copy of it and open another library.</source>
        <translation>Она оставлена как есть. Сохраните её копию и откройте другую библиотеку.</translation>
    </message>
    <message>
        <source>It has {links}, shown by “Possible” above.</source>
        <translation>У него {links}: их показывает «Возможные» вверху.</translation>
    </message>
    <message>
        <source>It holds 1 sign that turns the direction of writing, shown as “{sign}”: check the order of words.</source>
        <translation>В нём есть 1 знак, меняющий направление письма, показанный как «{sign}»: проверьте порядок слов.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen inside words, in 1 place.</source>
        <translation>В нём есть невидимые знаки внутри слов, в 1 месте.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen inside words, in {count} places.</source>
        <translation>В нём есть невидимые знаки внутри слов, мест: {count}.</translation>
    </message>
    <message>
        <source>It holds {count} signs that turn the direction of writing, shown as “{sign}”: check the order of words.</source>
        <translation>В нём есть знаки, меняющие направление письма ({count}), показанные как «{sign}»: проверьте порядок слов.</translation>
    </message>
    <message>
        <source>It is opened when Diptych is started next; a file that is not there yet begins empty. What you have now stays in {path}.</source>
        <translation>Она откроется, когда Diptych запустится в следующий раз; файл, которого ещё нет, начнётся пустым. То, что есть сейчас, остаётся в {path}.</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>Она опирается на:</translation>
    </message>
    <message>
        <source>It seems to be written in {language}, not in English: only names, numbers, dates and words that are the same in both texts can be compared.</source>
        <translation>Похоже, текст написан не по-английски ({language}): сравнить можно только имена, числа, даты и слова, одинаковые в обоих текстах.</translation>
    </message>
    <message>
        <source>Its links are of a kind that is switched off above. Switch that kind on to see them.</source>
        <translation>Его связи относятся к виду, выключенному вверху. Включите его, чтобы их увидеть.</translation>
    </message>
    <message>
        <source>Its passages are numbered from 1 to {count}.</source>
        <translation>Его фрагменты пронумерованы от 1 до {count}.</translation>
    </message>
    <message>
        <source>Judge link</source>
        <translation>Оценить связь</translation>
    </message>
    <message>
        <source>judged by a person</source>
        <translation>оценено человеком</translation>
    </message>
    <message>
        <source>Keep only the account itself in the file.</source>
        <translation>Оставьте в файле только само изложение.</translation>
    </message>
    <message>
        <source>Keep only the account itself, or copy its words and paste them.</source>
        <translation>Оставьте только само изложение или скопируйте его слова и вставьте их.</translation>
    </message>
    <message>
        <source>Keep only the account itself.</source>
        <translation>Оставьте только само изложение.</translation>
    </message>
    <message>
        <source>Keep unplaced</source>
        <translation>Оставить без места</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys – Diptych</source>
        <translation>Клавиши – Diptych</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>Leave out journalists’ questions</source>
        <translation>Пропустить вопросы журналистов</translation>
    </message>
    <message>
        <source>Left account</source>
        <translation>Левое изложение</translation>
    </message>
    <message>
        <source>left account</source>
        <translation>левое изложение</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Let a text recognition program (OCR) read it first, or copy its words and paste them.</source>
        <translation>Сначала распознайте текст программой OCR или скопируйте его слова и вставьте их.</translation>
    </message>
    <message>
        <source>Letters of two alphabets that look alike are mixed in {words} and {count} more.</source>
        <translation>Похожие буквы двух алфавитов смешаны в {words} и ещё в {count}.</translation>
    </message>
    <message>
        <source>Letters of two alphabets that look alike are mixed in {words}.</source>
        <translation>Похожие буквы двух алфавитов смешаны в {words}.</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>Библиотеки (*.sqlite)</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>БИБЛИОТЕКА</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation>Строки плот&amp;нее</translation>
    </message>
    <message>
        <source>Lines further &amp;apart</source>
        <translation>Строки &amp;просторнее</translation>
    </message>
    <message>
        <source>Link these words</source>
        <translation>Связать эти слова</translation>
    </message>
    <message>
        <source>Link to a note</source>
        <translation>Ссылка на заметку</translation>
    </message>
    <message>
        <source>Link to a note (or type two opening brackets)</source>
        <translation>Ссылка на заметку (или наберите две квадратные скобки)</translation>
    </message>
    <message>
        <source>Link with the passage chosen last</source>
        <translation>Связать с фрагментом, выбранным последним</translation>
    </message>
    <message>
        <source>Link words</source>
        <translation>Связать слова</translation>
    </message>
    <message>
        <source>Link {number} of {total}</source>
        <translation>Связь {number} из {total}</translation>
    </message>
    <message>
        <source>link {number} of {total}</source>
        <translation>связь {number} из {total}</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Связаны</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>связано</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Сюда ссылаются</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>links</source>
        <translation>связи</translation>
    </message>
    <message>
        <source>Links and notes as W3C Web Annotations, for annotation programs.</source>
        <translation>Связи и заметки как W3C Web Annotations, для программ аннотирования.</translation>
    </message>
    <message>
        <source>Links between the accounts</source>
        <translation>Связи между изложениями</translation>
    </message>
    <message>
        <source>Links that one of the two judged</source>
        <translation>Связи, которые оценил кто-то из двоих</translation>
    </message>
    <message>
        <source>Links that you set aside here</source>
        <translation>Связи, которые вы здесь отклонили</translation>
    </message>
    <message>
        <source>Links to the passage on its page</source>
        <translation>Ссылки на фрагмент на его странице</translation>
    </message>
    <message>
        <source>list of links</source>
        <translation>список ссылок</translation>
    </message>
    <message>
        <source>Lo&amp;nger lines</source>
        <translation>Строки &amp;шире</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Самая длинная строка</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Look at those of “{title}”</source>
        <translation>Просмотреть те, что в «{title}»</translation>
    </message>
    <message>
        <source>made of itself</source>
        <translation>создана автоматически</translation>
    </message>
    <message>
        <source>made when you asked</source>
        <translation>создана по вашей просьбе</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>Сначала создайте её.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What was saved before is unharmed.</source>
        <translation>Освободите место на диске и попробуйте снова. Сохранённое раньше не пострадало.</translation>
    </message>
    <message>
        <source>Make room on the disk, and allow writing in that folder.</source>
        <translation>Освободите место на диске и разрешите запись в эту папку.</translation>
    </message>
    <message>
        <source>Manual – Diptych</source>
        <translation>Руководство – Diptych</translation>
    </message>
    <message>
        <source>Mark as finished</source>
        <translation>Отметить завершённым</translation>
    </message>
    <message>
        <source>Mark as not finished</source>
        <translation>Отметить незавершённым</translation>
    </message>
    <message>
        <source>Mark only what differs in the selected link (D)</source>
        <translation>Отмечать только различия в выбранной связи (D)</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Meeting: {title} ({notes})</source>
        <translation>Встреча: {title} ({notes})</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>Добавить библиотеку</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Move link</source>
        <translation>Переместить связь</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Назовите файл в ней.</translation>
    </message>
    <message>
        <source>Name the government that gave it, or its seat.</source>
        <translation>Назовите государство, которое его дало, или его столицу.</translation>
    </message>
    <message>
        <source>Name them: --sides washington moscow.</source>
        <translation>Назовите их.</translation>
    </message>
    <message>
        <source>Name two different sides.</source>
        <translation>Назовите две разные стороны.</translation>
    </message>
    <message>
        <source>NEEDS A LOOK</source>
        <translation>ТРЕБУЕТ ПРОСМОТРА</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Отрицание</translation>
    </message>
    <message>
        <source>Neither account has an address on the web.</source>
        <translation>Ни у одного изложения нет адреса в сети.</translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation>Новая &amp;заметка</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>Новое сравнение</translation>
    </message>
    <message>
        <source>Newer version from a file…</source>
        <translation>Более новая версия из файла…</translation>
    </message>
    <message>
        <source>Newer version of this account</source>
        <translation>Более новая версия этого изложения</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Следующая связь</translation>
    </message>
    <message>
        <source>Next link not &amp;yet judged</source>
        <translation>Следующая &amp;неоценённая связь</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <source>No comparison is.</source>
        <translation>Сравнение таким не бывает.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>No link is left by this choice: only the sources and the summary go in.</source>
        <translation>При таком выборе не остаётся ни одной связи: войдут только источники и итог.</translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation>Ни одна встреча не открыта</translation>
    </message>
    <message>
        <source>No other note has these words.</source>
        <translation>Ни в одной другой заметке нет этих слов.</translation>
    </message>
    <message>
        <source>No passage of {account} holds the words “{words}”.</source>
        <translation>Ни один фрагмент изложения «{account}» не содержит слов «{words}».</translation>
    </message>
    <message>
        <source>No sentence of the report is given to {side}.</source>
        <translation>Ни одно предложение сообщения не отнесено к {side}.</translation>
    </message>
    <message>
        <source>No single word tells it, but the language model reads the two passages, taken as a whole, as telling this differently.</source>
        <translation>Ни одно отдельное слово этого не показывает, но языковая модель, читая оба фрагмента в целом, считает, что они говорят об этом по-разному.</translation>
    </message>
    <message>
        <source>Nobody else has judged in this library. Bring in a colleague’s library first.</source>
        <translation>В этой библиотеке больше никто не оценивал. Сначала добавьте библиотеку коллеги.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>не определена</translation>
    </message>
    <message>
        <source>Not every {table} can be found by searching.</source>
        <translation>Не каждую запись «{table}» можно найти поиском.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Not found in the manual</source>
        <translation>Не найдено в руководстве</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Не связаны</translation>
    </message>
    <message>
        <source>not of either side, as far as the report tells</source>
        <translation>ни с одной из сторон, насколько видно из сообщения</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Not saved yet: {place}</source>
        <translation>Ещё не сохранено: {place}</translation>
    </message>
    <message>
        <source>Not the &amp;same matter</source>
        <translation>Не тот &amp;же вопрос</translation>
    </message>
    <message>
        <source>not the main text</source>
        <translation>не основной текст</translation>
    </message>
    <message>
        <source>Not the same matter</source>
        <translation>Не тот же вопрос</translation>
    </message>
    <message>
        <source>not the same matter</source>
        <translation>не тот же вопрос</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note. {place}</source>
        <translation>Заметка. {place}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Заметка: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes and their tags</source>
        <translation>Заметки и их метки</translation>
    </message>
    <message>
        <source>Notes whose place changed</source>
        <translation>Заметки, чьё место изменилось</translation>
    </message>
    <message>
        <source>Notes without a meeting are in {path}.</source>
        <translation>Заметки без встречи находятся в {path}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Nothing has been altered.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing in it names a source.</source>
        <translation>Ничто в нём не называет источника.</translation>
    </message>
    <message>
        <source>Nothing in the two shows that they are on the same matter.</source>
        <translation>Ничто в них не указывает на тот же вопрос.</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation>ничего не отмечено</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Ничто не движется само</translation>
    </message>
    <message>
        <source>Nothing of a library is left in {path}.</source>
        <translation>В {path} ничего не осталось от библиотеки.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Ничего не вставлено.</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>объявление</translation>
    </message>
    <message>
        <source>now on “{words}”</source>
        <translation>теперь на «{words}»</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>On</source>
        <translation>К чему</translation>
    </message>
    <message>
        <source>On a link</source>
        <translation>К связи</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>On the link “{topic}”</source>
        <translation>К связи «{topic}»</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>On the whole meeting</source>
        <translation>Ко всей встрече</translation>
    </message>
    <message>
        <source>On this link</source>
        <translation>К этой связи</translation>
    </message>
    <message>
        <source>On “{words}” ({account})</source>
        <translation>К «{words}» ({account})</translation>
    </message>
    <message>
        <source>On “{words}” of an account that is not shown</source>
        <translation>К «{words}» изложения, которое не показано</translation>
    </message>
    <message>
        <source>On: {target}</source>
        <translation>К: {target}</translation>
    </message>
    <message>
        <source>One link</source>
        <translation>Одна связь</translation>
    </message>
    <message>
        <source>Only a link that a person judged can be a ClaimReview.</source>
        <translation>Только связь, которую оценил человек, может стать ClaimReview.</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Only differences &amp;in a link</source>
        <translation>Только &amp;различия в связи</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>только здесь</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>Только в изложении «{name}»</translation>
    </message>
    <message>
        <source>Only links that a person judged</source>
        <translation>Только связи, оценённые человеком</translation>
    </message>
    <message>
        <source>Only links that diverge</source>
        <translation>Только связи, которые расходятся</translation>
    </message>
    <message>
        <source>Only offered</source>
        <translation>Только возможная</translation>
    </message>
    <message>
        <source>only offered, {confidence:.2f}</source>
        <translation>только возможная, {confidence:.2f}</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Только {name}</translation>
    </message>
    <message>
        <source>Only {name}: no passage of {other} is linked to this one</source>
        <translation>Только {name}: ни один фрагмент изложения «{other}» не связан с этим</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>Открыть сообщение…</translation>
    </message>
    <message>
        <source>Open as comparison</source>
        <translation>Открыть как сравнение</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it anew.</source>
        <translation>Откройте его в текстовом редакторе и сохраните заново.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew, or copy its words and paste them.</source>
        <translation>Откройте его в программе, которая его создала, и сохраните заново или скопируйте его слова и вставьте их.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew.</source>
        <translation>Откройте его в программе, которая его создала, и сохраните заново.</translation>
    </message>
    <message>
        <source>Open it in the window once; that brings it up to date.</source>
        <translation>Откройте её раз в окне: это её обновит.</translation>
    </message>
    <message>
        <source>Open it, print it to a new PDF, and choose that.</source>
        <translation>Откройте его, напечатайте в новый PDF и выберите тот.</translation>
    </message>
    <message>
        <source>Open meeting: {title}</source>
        <translation>Открыта встреча: {title}</translation>
    </message>
    <message>
        <source>Open s&amp;ample</source>
        <translation>Открыть о&amp;бразец</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Открыть эту ссылку?</translation>
    </message>
    <message>
        <source>Open two files…</source>
        <translation>Открыть два файла…</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message>
        <source>optional, such as https://…</source>
        <translation>необязательно, напр. https://…</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Другие образцы</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Overview: {passages}</source>
        <translation>Обзор: {passages}</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>pages copied</source>
        <translation>скопированные страницы</translation>
    </message>
    <message>
        <source>Paraphrased or invented for Diptych: not the words of any government, and not to be quoted as such.</source>
        <translation>Пересказанные или придуманные для Diptych: это не слова какого-либо правительства, и цитировать их как таковые нельзя.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Parts that were cut</source>
        <translation>Вырезанные части</translation>
    </message>
    <message>
        <source>Pass this &amp;meeting on…</source>
        <translation>Перед&amp;ать эту встречу…</translation>
    </message>
    <message>
        <source>Pass this meeting on</source>
        <translation>Передать эту встречу</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Passage {number} of {total}.</source>
        <translation>Фрагмент {number} из {total}.</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>фрагменты</translation>
    </message>
    <message>
        <source>Passages were matched by their words alone: the language model could not be loaded, or has not read them yet. Matters told in different words are missed. “Compare again” in the menu Library lets it read them.</source>
        <translation>Фрагменты сопоставлены только по словам: языковую модель не удалось загрузить, или она их ещё не прочитала. Вопросы, изложенные разными словами, пропущены. «Сравнить заново» в меню «Библиотека» даст ей их прочитать.</translation>
    </message>
    <message>
        <source>Passages with a link that one of the two judged</source>
        <translation>Фрагменты со связью, которую оценил кто-то из двоих</translation>
    </message>
    <message>
        <source>Passages {numbers} of {account} all hold the words “{words}”.</source>
        <translation>Слова «{words}» есть во фрагментах {numbers} изложения «{account}».</translation>
    </message>
    <message>
        <source>Paste a news report that tells what two sides said, or open one. Each of its sentences is given to one of the sides, to another source or to the reporter.</source>
        <translation>Вставьте или откройте новостное сообщение, которое передаёт сказанное двумя сторонами. Каждое его предложение будет отнесено к одной из сторон, к другому источнику или к репортёру.</translation>
    </message>
    <message>
        <source>Paste the account here, or drop a file.</source>
        <translation>Вставьте сюда изложение или перетащите файл.</translation>
    </message>
    <message>
        <source>Paste the report here</source>
        <translation>Вставьте сюда сообщение</translation>
    </message>
    <message>
        <source>Paste two texts…</source>
        <translation>Вставить два текста…</translation>
    </message>
    <message>
        <source>Path of the library</source>
        <translation>Путь к библиотеке</translation>
    </message>
    <message>
        <source>Picture of the lin&amp;k…</source>
        <translation>Диагра&amp;мма связи…</translation>
    </message>
    <message>
        <source>Picture of the link…</source>
        <translation>Диаграмма связи…</translation>
    </message>
    <message>
        <source>Pictures – Diptych</source>
        <translation>Диаграммы – Diptych</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place in the &amp;report</source>
        <translation>Место в соо&amp;бщении</translation>
    </message>
    <message>
        <source>Place in the report</source>
        <translation>Место в сообщении</translation>
    </message>
    <message>
        <source>Place note</source>
        <translation>Разместить заметку</translation>
    </message>
    <message>
        <source>Place on what is selected</source>
        <translation>Перенести на выбранное</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Место: {place}</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>Места для просмотра</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможные</translation>
    </message>
    <message>
        <source>possible, confidence {confidence}</source>
        <translation>возможная, уверенность {confidence}</translation>
    </message>
    <message>
        <source>Possible, not linked</source>
        <translation>Возможная связь</translation>
    </message>
    <message>
        <source>Possibly agree</source>
        <translation>Возможно, совпадают</translation>
    </message>
    <message>
        <source>Possibly diverge</source>
        <translation>Возможно, расходятся</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Нажмите новую клавишу</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Предыдущая связь</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <source>Print it to a new PDF, and choose that.</source>
        <translation>Напечатайте его в новый PDF и выберите тот.</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Ход сравнения</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>proposed, confidence {confidence}</source>
        <translation>предложено, уверенность {confidence}</translation>
    </message>
    <message>
        <source>proposed, confidence {confidence}, unsure</source>
        <translation>предложено, уверенность {confidence}, не уверенно</translation>
    </message>
    <message>
        <source>proposed, {confidence}</source>
        <translation>предложено, {confidence}</translation>
    </message>
    <message>
        <source>Proposed: {proposed}</source>
        <translation>Предложено: {proposed}</translation>
    </message>
    <message>
        <source>Proposed: {proposed}, {confidence}. Your verdict: not the same matter.</source>
        <translation>Предложено: {proposed}, {confidence}. Ваша оценка: не тот же вопрос.</translation>
    </message>
    <message>
        <source>Published anew</source>
        <translation>Опубликовано заново</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Put each paragraph on a line of its own.</source>
        <translation>Поместите каждый абзац на отдельной строке.</translation>
    </message>
    <message>
        <source>Put it back, or copy your text and open the library at its new place.</source>
        <translation>Верните её или скопируйте ваш текст и откройте библиотеку на новом месте.</translation>
    </message>
    <message>
        <source>Put the bar away (Esc)</source>
        <translation>Убрать панель (Esc)</translation>
    </message>
    <message>
        <source>Put the find bar away</source>
        <translation>Убрать панель поиска</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Кавычки</translation>
    </message>
    <message>
        <source>Read {other}</source>
        <translation>Читать {other}</translation>
    </message>
    <message>
        <source>Read {other}, with {own} in the margin</source>
        <translation>Читать {other}, с {own} на полях</translation>
    </message>
    <message>
        <source>Read: {time}, as {encoding}</source>
        <translation>Прочитано: {time}, как {encoding}</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Читаются изложения…</translation>
    </message>
    <message>
        <source>Reading {file}: page {page} of {pages}…</source>
        <translation>Читается {file}: страница {page} из {pages}…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Читается {file}…</translation>
    </message>
    <message>
        <source>Recover a damaged library</source>
        <translation>Восстановить повреждённую библиотеку</translation>
    </message>
    <message>
        <source>Recovered {meetings} and {notes}.</source>
        <translation>Восстановлено: {meetings} и {notes}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation>Повторить: {step}</translation>
    </message>
    <message>
        <source>Refining the first proposal</source>
        <translation>Уточняется первое предложение</translation>
    </message>
    <message>
        <source>Refining the first proposal…</source>
        <translation>Уточняется первое предложение…</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>отклонено вами</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Rename account</source>
        <translation>Переименовать изложение</translation>
    </message>
    <message>
        <source>Rename meeting</source>
        <translation>Переименовать встречу</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore account</source>
        <translation>Восстановить изложение</translation>
    </message>
    <message>
        <source>Restore meeting</source>
        <translation>Восстановить встречу</translation>
    </message>
    <message>
        <source>Restore note</source>
        <translation>Восстановить заметку</translation>
    </message>
    <message>
        <source>Restore revision</source>
        <translation>Восстановить редакцию</translation>
    </message>
    <message>
        <source>Revisions of a text</source>
        <translation>Редакции текста</translation>
    </message>
    <message>
        <source>Revisions, oldest first</source>
        <translation>Редакции, сначала старые</translation>
    </message>
    <message>
        <source>Right account</source>
        <translation>Правое изложение</translation>
    </message>
    <message>
        <source>right account</source>
        <translation>правое изложение</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>колонтитул</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Save it anew as plain text.</source>
        <translation>Сохраните его заново как обычный текст.</translation>
    </message>
    <message>
        <source>Save it as a file.</source>
        <translation>Сохраните его как файл.</translation>
    </message>
    <message>
        <source>Save it as DOCX or plain text.</source>
        <translation>Сохраните его как DOCX или обычный текст.</translation>
    </message>
    <message>
        <source>Save it as ODT or plain text.</source>
        <translation>Сохраните его как ODT или обычный текст.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8, or copy its words and paste them.</source>
        <translation>Сохраните его как обычный текст в UTF-8 или скопируйте его слова и вставьте их.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8, or paste its words.</source>
        <translation>Сохраните его как обычный текст в UTF-8 или вставьте его слова.</translation>
    </message>
    <message>
        <source>Save it as plain text, or copy its words and paste them.</source>
        <translation>Сохраните его как обычный текст или скопируйте его слова и вставьте их.</translation>
    </message>
    <message>
        <source>Save it elsewhere. Closing once more closes without it.</source>
        <translation>Сохраните её в другом месте. Если закрыть ещё раз, окно закроется без неё.</translation>
    </message>
    <message>
        <source>Save it from the window.</source>
        <translation>Сохраните его из окна.</translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation>Сохраните его без пароля.</translation>
    </message>
    <message>
        <source>Save it without pictures, or as plain text.</source>
        <translation>Сохраните его без изображений или как обычный текст.</translation>
    </message>
    <message>
        <source>Save the account as plain text in UTF-8, or paste its words.</source>
        <translation>Сохраните изложение как обычный текст в UTF-8 или вставьте его слова.</translation>
    </message>
    <message>
        <source>Save the ClaimReview</source>
        <translation>Сохранить ClaimReview</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Сохранить экспорт</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Сохранить заметку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save the page anew.</source>
        <translation>Сохраните страницу заново.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить диаграмму</translation>
    </message>
    <message>
        <source>Save what is attached to it as a file.</source>
        <translation>Сохраните вложение как файл.</translation>
    </message>
    <message>
        <source>Save what you are writing</source>
        <translation>Сохранить то, что вы пишете</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Сохранено как {path}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Say first whether the two accounts agree or diverge.</source>
        <translation>Сначала скажите, совпадают оба изложения или расходятся.</translation>
    </message>
    <message>
        <source>Say who judged the link.</source>
        <translation>Скажите, кто оценил связь.</translation>
    </message>
    <message>
        <source>score {score:.2f}</source>
        <translation>показатель {score:.2f}</translation>
    </message>
    <message>
        <source>Scrolling glides</source>
        <translation>Прокрутка плавная</translation>
    </message>
    <message>
        <source>Search notes and accounts</source>
        <translation>Искать в заметках и изложениях</translation>
    </message>
    <message>
        <source>Search titles, notes, tags and accounts</source>
        <translation>Искать в названиях, заметках, метках и изложениях</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>смотрите также</translation>
    </message>
    <message>
        <source>Select a link, then go with the arrow keys to the passage that it is to end at.</source>
        <translation>Выберите связь, а затем стрелками перейдите к фрагменту, на котором она должна заканчиваться.</translation>
    </message>
    <message>
        <source>Select a passage first.</source>
        <translation>Сначала выберите фрагмент.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать всё</translation>
    </message>
    <message>
        <source>Select another one.</source>
        <translation>Выберите другую.</translation>
    </message>
    <message>
        <source>Select the link once more.</source>
        <translation>Выберите связь ещё раз.</translation>
    </message>
    <message>
        <source>Select them again.</source>
        <translation>Выберите их снова.</translation>
    </message>
    <message>
        <source>Select them once more.</source>
        <translation>Выберите их ещё раз.</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Выбранные слова</translation>
    </message>
    <message>
        <source>Selected: {place}</source>
        <translation>Выбрано: {place}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Sentences of the report by source</source>
        <translation>Предложения сообщения по источникам</translation>
    </message>
    <message>
        <source>Set aside by a person</source>
        <translation>Отклонено человеком</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings – Diptych</source>
        <translation>Настройки – Diptych</translation>
    </message>
    <message>
        <source>SHA-256 of the source: {sha256}</source>
        <translation>SHA-256 источника: {sha256}</translation>
    </message>
    <message>
        <source>SHA-256 of the text: {sha256}</source>
        <translation>SHA-256 текста: {sha256}</translation>
    </message>
    <message>
        <source>share</source>
        <translation>распространение</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Sho&amp;rter lines</source>
        <translation>Строки у&amp;же</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Показать изложения</translation>
    </message>
    <message>
        <source>Show two others first.</source>
        <translation>Сначала покажите два других.</translation>
    </message>
    <message>
        <source>Show what was cut from the {which}</source>
        <translation>Показать вырезанное: {which}</translation>
    </message>
    <message>
        <source>Show what was cut…</source>
        <translation>Показать вырезанное…</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>Shown by “{words}” ({says})</source>
        <translation>На это указывает «{words}» ({says})</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Р&amp;ядом</translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation>Сторона {number}</translation>
    </message>
    <message>
        <source>Side {number}: found by itself</source>
        <translation>Сторона {number}: найти автоматически</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>source kept</source>
        <translation>источник сохранён</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Spl&amp;it a report…</source>
        <translation>&amp;Разделить сообщение…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Split a report</source>
        <translation>Разделить сообщение</translation>
    </message>
    <message>
        <source>SQLite found: {cause}.</source>
        <translation>SQLite нашёл: {cause}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Н&amp;ачальная страница</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stop reading the {which}</source>
        <translation>Прекратить чтение: {which}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Struck out: taken away. Underlined: new in this revision.</source>
        <translation>Зачёркнутое: удалено. Подчёркнутое: новое в этой редакции.</translation>
    </message>
    <message>
        <source>such as Kremlin</source>
        <translation>напр. Kremlin</translation>
    </message>
    <message>
        <source>such as Video call of the two presidents</source>
        <translation>напр. Видеоразговор двух президентов</translation>
    </message>
    <message>
        <source>such as Washington</source>
        <translation>напр. Washington</translation>
    </message>
    <message>
        <source>Table of matters</source>
        <translation>Таблица вопросов</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>МЕТКИ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tags as #tag</source>
        <translation>Метки как #метка</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Метки заметки</translation>
    </message>
    <message>
        <source>Tags, such as sanctions, who-moved-first</source>
        <translation>Метки, напр. санкции, кто-первый</translation>
    </message>
    <message>
        <source>Take newer version</source>
        <translation>Взять более новую версию</translation>
    </message>
    <message>
        <source>Take your verdict back</source>
        <translation>Отозвать вашу оценку</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Текст сообщения</translation>
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
        <translation>Текст, сохранённые страницы, PDF или документы. Их можно и перетащить сюда.</translation>
    </message>
    <message>
        <source>Texts and pages</source>
        <translation>Тексты и страницы</translation>
    </message>
    <message>
        <source>Texts, links, notes and verdicts in it are added to yours, after a backup and as one step that can be undone. The file itself is only read.</source>
        <translation>Тексты, связи, заметки и оценки из него будут добавлены к вашим — после резервной копии и одним шагом, который можно отменить. Сам файл только читается.</translation>
    </message>
    <message>
        <source>Texts, passages, links and evidence, for other programs.</source>
        <translation>Тексты, фрагменты, связи и основания, для других программ.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>У изложения нет названия.</translation>
    </message>
    <message>
        <source>The account of {account} has no passage {number}.</source>
        <translation>В изложении «{account}» нет фрагмента {number}.</translation>
    </message>
    <message>
        <source>The account was changed while it was compared; nothing was kept.</source>
        <translation>Изложение изменено, пока его сравнивали; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Резервная копия восстановлена.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>The ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard as Markdown.</source>
        <translation>Сравнение скопировано как Markdown.</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written: {cause}.</source>
        <translation>Не удаётся записать копию {path}: {cause}.</translation>
    </message>
    <message>
        <source>The copy {path} is not whole: {reason}</source>
        <translation>Копия {path} не цела: {reason}</translation>
    </message>
    <message>
        <source>The damaged file is kept: {path}</source>
        <translation>Повреждённый файл сохранён: {path}</translation>
    </message>
    <message>
        <source>The disk failed while the library {path} was read or written.</source>
        <translation>Диск дал сбой при чтении или записи библиотеки {path}.</translation>
    </message>
    <message>
        <source>The disk is full: the change could not be saved in {path}.</source>
        <translation>Диск полон: изменение не удалось сохранить в {path}.</translation>
    </message>
    <message>
        <source>The file is not a plain text, or its encoding cannot be told.</source>
        <translation>Файл — не обычный текст, или его кодировку не определить.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {cause}.</source>
        <translation>Не удаётся прочитать файл {path}: {cause}.</translation>
    </message>
    <message>
        <source>The government’s or its seat’s.</source>
        <translation>Название государства или его столицы.</translation>
    </message>
    <message>
        <source>The language model cannot be run on this computer: {cause}.</source>
        <translation>Языковая модель не работает на этом компьютере: {cause}.</translation>
    </message>
    <message>
        <source>The language model finds these parts nearest in meaning ({near} of 1).</source>
        <translation>Языковая модель считает эти части ближайшими по смыслу ({near} из 1).</translation>
    </message>
    <message>
        <source>The language model reads the two passages, taken as a whole, as saying the same; that weighs more than the differences in words.</source>
        <translation>Языковая модель, читая оба фрагмента в целом, считает, что они говорят одно и то же; это весит больше, чем различия в словах.</translation>
    </message>
    <message>
        <source>The language model's {part} cannot be read: {cause}.</source>
        <translation>Не удаётся прочитать часть языковой модели «{part}»: {cause}.</translation>
    </message>
    <message>
        <source>The language model's {part} is damaged.</source>
        <translation>Часть языковой модели повреждена: {part}.</translation>
    </message>
    <message>
        <source>The language model's {part} is missing.</source>
        <translation>Нет части языковой модели: {part}.</translation>
    </message>
    <message>
        <source>The library is not whole. {fault}</source>
        <translation>Библиотека не цела. {fault}</translation>
    </message>
    <message>
        <source>The library is whole: every page, row and text was read.</source>
        <translation>Библиотека цела: прочитаны каждая страница, каждая строка и каждый текст.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened.</source>
        <translation>Не удаётся открыть библиотеку {path}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened: {cause}.</source>
        <translation>Не удаётся открыть библиотеку {path}: {cause}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged.</source>
        <translation>Библиотека {path} повреждена.</translation>
    </message>
    <message>
        <source>The library {path} may not be opened: permission is missing.</source>
        <translation>Библиотеку {path} нельзя открыть: нет разрешения.</translation>
    </message>
    <message>
        <source>The library {path} may only be read, not written.</source>
        <translation>Библиотеку {path} разрешено только читать, а не записывать.</translation>
    </message>
    <message>
        <source>The library {path} was moved or removed while it was open; the change is not saved.</source>
        <translation>Библиотека {path} перемещена или удалена, пока была открыта; изменение не сохранено.</translation>
    </message>
    <message>
        <source>The library {path} was written by an older version of Diptych.</source>
        <translation>Библиотека {path} записана более старой версией Diptych.</translation>
    </message>
    <message>
        <source>The library {path} was written by {writer}; this is Diptych {version}.</source>
        <translation>Библиотека {path} записана более новой версией ({writer}); это Diptych {version}.</translation>
    </message>
    <message>
        <source>The library, with everything you write, is the file</source>
        <translation>Библиотека со всем, что вы пишете, — это файл</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>The link ends at this passage already.</source>
        <translation>Связь уже заканчивается на этом фрагменте.</translation>
    </message>
    <message>
        <source>The meetings that you compare are kept here, with your notes.</source>
        <translation>Здесь хранятся встречи, которые вы сравниваете, с вашими заметками.</translation>
    </message>
    <message>
        <source>The name {code} stands for {letters}. Letters of several alphabets can look alike.</source>
        <translation>Имя {code} означает {letters}. Буквы разных алфавитов могут быть похожи.</translation>
    </message>
    <message>
        <source>The note {note} does not stand where it says in its text.</source>
        <translation>Заметка {note} не стоит там, где говорит, в своём тексте.</translation>
    </message>
    <message>
        <source>The note, in Markdown</source>
        <translation>Заметка, в Markdown</translation>
    </message>
    <message>
        <source>The order in which the matters are told</source>
        <translation>Порядок, в котором изложены вопросы</translation>
    </message>
    <message>
        <source>The original is no report that was split here.</source>
        <translation>Оригинал — не сообщение, которое разделили здесь.</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>The output cannot be written: {cause}.</source>
        <translation>Не удаётся записать вывод: {cause}.</translation>
    </message>
    <message>
        <source>The passage of {side} is a heading, and headings are never linked.</source>
        <translation>Фрагмент изложения «{side}» — заголовок, а заголовки никогда не связывают.</translation>
    </message>
    <message>
        <source>The passage of {side} is a question from the audience, and such questions hardly ever have a counterpart.</source>
        <translation>Фрагмент изложения «{side}» — вопрос из зала, а у таких вопросов почти никогда нет соответствия.</translation>
    </message>
    <message>
        <source>The passage of {side} is linked to passage {number} of {other}, with a score of {score}.</source>
        <translation>Фрагмент изложения «{side}» связан с фрагментом {number} изложения «{other}» с показателем {score}.</translation>
    </message>
    <message>
        <source>The passage of {side} is nearer to, though not linked to, passage {number} of {other}, with a score of {score}.</source>
        <translation>Фрагмент изложения «{side}» ближе к фрагменту {number} изложения «{other}», хотя и не связан с ним, с показателем {score}.</translation>
    </message>
    <message>
        <source>The passage of {side} only greets, thanks or keeps the talk going, and such passages hardly ever have a counterpart.</source>
        <translation>Фрагмент изложения «{side}» только приветствует, благодарит или поддерживает разговор, а у таких фрагментов почти никогда нет соответствия.</translation>
    </message>
    <message>
        <source>The pasted text holds a damaged character in line {number}, after “{words}”.</source>
        <translation>Вставленный текст содержит повреждённый знак в строке {number}, после «{words}».</translation>
    </message>
    <message>
        <source>The pasted text holds a damaged character in line {number}.</source>
        <translation>Вставленный текст содержит повреждённый знак в строке {number}.</translation>
    </message>
    <message>
        <source>The pasted text holds no words.</source>
        <translation>Вставленный текст не содержит слов.</translation>
    </message>
    <message>
        <source>The picture could not be saved: {reason}.</source>
        <translation>Диаграмму не удалось сохранить: {reason}.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Диаграмма скопирована.</translation>
    </message>
    <message>
        <source>The preview ends here; what is saved or copied is whole.</source>
        <translation>Здесь просмотр заканчивается; сохранённое или скопированное будет полным.</translation>
    </message>
    <message>
        <source>The preview is being written…</source>
        <translation>Готовится просмотр…</translation>
    </message>
    <message>
        <source>The program found no passage on this matter in the account of {name}. It may have missed one.</source>
        <translation>Программа не нашла фрагмента об этом вопросе в изложении «{name}». Она могла его пропустить.</translation>
    </message>
    <message>
        <source>The program gives no evidence for this link.</source>
        <translation>Программа не приводит оснований для этой связи.</translation>
    </message>
    <message>
        <source>The program is too unsure of this link to propose it, and counts it nowhere. “Agree” or “Diverge” makes it a link like any other.</source>
        <translation>Программа слишком не уверена в этой связи, чтобы её предлагать, и нигде её не считает. «Совпадают» или «Расходятся» делает её такой же связью, как другие.</translation>
    </message>
    <message>
        <source>The program linked the two, and a person judged: not the same matter.</source>
        <translation>Программа связала их, а человек оценил: не тот же вопрос.</translation>
    </message>
    <message>
        <source>The program made a mistake of its own and could not finish this step.</source>
        <translation>Программа допустила собственную ошибку и не смогла завершить этот шаг.</translation>
    </message>
    <message>
        <source>The reporter</source>
        <translation>Репортёр</translation>
    </message>
    <message>
        <source>The same report as a document to go on writing in. Below are its words.</source>
        <translation>Тот же отчёт как документ, чтобы писать дальше. Ниже — его слова.</translation>
    </message>
    <message>
        <source>The same report as one page for any browser.</source>
        <translation>Тот же отчёт одной страницей для любого браузера.</translation>
    </message>
    <message>
        <source>The same report on pages, to print or to send. Below are its words.</source>
        <translation>Тот же отчёт на страницах, чтобы печатать или отправлять. Ниже — его слова.</translation>
    </message>
    <message>
        <source>The same source is in the library already: {places}.</source>
        <translation>Тот же источник уже есть в библиотеке: {places}.</translation>
    </message>
    <message>
        <source>The same words, but {side} has “{one}” where {other} has “{two}”: who acts on whom is changed.</source>
        <translation>Те же слова, но {side} имеет “{one}” там, где {other} — “{two}”: изменено, кто на кого действует.</translation>
    </message>
    <message>
        <source>The sample “{name}” is damaged.</source>
        <translation>Образец «{name}» повреждён.</translation>
    </message>
    <message>
        <source>The selection is empty or reaches outside the account.</source>
        <translation>Выбор пуст или выходит за пределы изложения.</translation>
    </message>
    <message>
        <source>The sides are: {names}.</source>
        <translation>Стороны: {names}.</translation>
    </message>
    <message>
        <source>The table, one row a matter, as a workbook. Below it stands as text.</source>
        <translation>Таблица, одна строка на вопрос, как книга Excel. Ниже она дана текстом.</translation>
    </message>
    <message>
        <source>The table, one row a matter, for a spreadsheet.</source>
        <translation>Таблица, одна строка на вопрос, для электронных таблиц.</translation>
    </message>
    <message>
        <source>The text is the same as before.</source>
        <translation>Текст такой же, как раньше.</translation>
    </message>
    <message>
        <source>The two are offered as a possible link, which a person may confirm.</source>
        <translation>Они предложены как возможная связь, которую человек может подтвердить.</translation>
    </message>
    <message>
        <source>The variable {name} names it.</source>
        <translation>Её задаёт переменная {name}.</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Вся встреча</translation>
    </message>
    <message>
        <source>The words of these notes were changed or taken away. Accept the place that was found, select other words in the window and place the note on them, or keep it with the meeting.</source>
        <translation>Слова этих заметок изменены или удалены. Примите найденное место, выберите в окне другие слова и перенесите заметку на них или оставьте её при встрече.</translation>
    </message>
    <message>
        <source>The words that this note is on do not stand at that place in the account.</source>
        <translation>Слов, к которым эта заметка, нет на том месте изложения.</translation>
    </message>
    <message>
        <source>The {format} is on the clipboard.</source>
        <translation>Скопировано: {format}.</translation>
    </message>
    <message>
        <source>Their score is {score}, which is {apart} below the {threshold} from which passages are linked.</source>
        <translation>Их показатель {score} — на {apart} ниже {threshold}, от которого фрагменты связывают.</translation>
    </message>
    <message>
        <source>Their score is {score}; passages are linked from {threshold} on.</source>
        <translation>Их показатель {score}; фрагменты связывают от {threshold}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Есть: {names}.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Файл {path} уже есть.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Нет файла {file}.</translation>
    </message>
    <message>
        <source>There is no file {file}: a part of its path is not a folder.</source>
        <translation>Нет файла {file}: часть его пути — не папка.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write {file} in.</source>
        <translation>Нет папки «{folder}», чтобы записать в неё {file}.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>По адресу {path} нет библиотеки.</translation>
    </message>
    <message>
        <source>There is no other note yet.</source>
        <translation>Другой заметки ещё нет.</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>Нет образца «{name}».</translation>
    </message>
    <message>
        <source>There is no side “{side}”.</source>
        <translation>Нет стороны «{side}».</translation>
    </message>
    <message>
        <source>These parts of the file are not in the text. Mark what belongs to it.</source>
        <translation>Этих частей файла нет в тексте. Отметьте то, что к нему относится.</translation>
    </message>
    <message>
        <source>These two accounts are to be compared first.</source>
        <translation>Эти два изложения сначала надо сравнить.</translation>
    </message>
    <message>
        <source>These two accounts were compared before. This is that meeting.</source>
        <translation>Эти два изложения уже сравнивали. Это та встреча.</translation>
    </message>
    <message>
        <source>these words are no longer there</source>
        <translation>этих слов больше нет</translation>
    </message>
    <message>
        <source>These words are not in the passages.</source>
        <translation>Этих слов нет во фрагментах.</translation>
    </message>
    <message>
        <source>They open the page on the web where the passage stands, if it is there still.</source>
        <translation>Они открывают страницу в сети, где есть фрагмент, если он ещё там.</translation>
    </message>
    <message>
        <source>They share no word that tells what they are about.</source>
        <translation>У них нет общего слова, которое говорило бы, о чём они.</translation>
    </message>
    <message>
        <source>They share only {words}, a word that stands in many passages of both accounts.</source>
        <translation>У них общее только {words} — слово, которое есть во многих фрагментах обоих изложений.</translation>
    </message>
    <message>
        <source>They share only {words}, words that stand in many passages of both accounts.</source>
        <translation>У них общие только {words} — слова, которые есть во многих фрагментах обоих изложений.</translation>
    </message>
    <message>
        <source>They share {words}, and what else they say weighs more.</source>
        <translation>У них общее {words}, но остальное сказанное весит больше.</translation>
    </message>
    <message>
        <source>This account needs a name.</source>
        <translation>Этому изложению нужно название.</translation>
    </message>
    <message>
        <source>This comparison</source>
        <translation>Это сравнение</translation>
    </message>
    <message>
        <source>This is not a text: it holds characters that no text holds.</source>
        <translation>Это не текст: в нём есть знаки, которых не бывает в тексте.</translation>
    </message>
    <message>
        <source>This link</source>
        <translation>Эта связь</translation>
    </message>
    <message>
        <source>This link does not end there.</source>
        <translation>Эта связь там не заканчивается.</translation>
    </message>
    <message>
        <source>This link is not there any more.</source>
        <translation>Этой связи уже нет.</translation>
    </message>
    <message>
        <source>this note is in the bin</source>
        <translation>эта заметка в корзине</translation>
    </message>
    <message>
        <source>This note is in the bin. Library, Bin gives it back.</source>
        <translation>Эта заметка в корзине. Её возвращает Библиотека, Корзина.</translation>
    </message>
    <message>
        <source>this note is not in the library</source>
        <translation>этой заметки нет в библиотеке</translation>
    </message>
    <message>
        <source>This note is not in the library.</source>
        <translation>Этой заметки нет в библиотеке.</translation>
    </message>
    <message>
        <source>This passage does not come from a report that was split here.</source>
        <translation>Этот фрагмент не взят из сообщения, которое разделили здесь.</translation>
    </message>
    <message>
        <source>This step cannot be taken back, because what it changed has been changed since.</source>
        <translation>Этот шаг нельзя отменить, потому что изменённое им с тех пор изменено снова.</translation>
    </message>
    <message>
        <source>This version of the program would link the two; the comparison was made by another one, or its date was changed since.</source>
        <translation>Эта версия программы связала бы их; сравнение сделала другая версия, или с тех пор изменена его дата.</translation>
    </message>
    <message>
        <source>This {thing} is no longer in the library.</source>
        <translation>Этого больше нет в библиотеке ({thing}).</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>Название и дата</translation>
    </message>
    <message>
        <source>Title and date…</source>
        <translation>Название и дата…</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Название встречи</translation>
    </message>
    <message>
        <source>Titles, greetings and the like</source>
        <translation>Заголовки, приветствия и тому подобное</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Попробовать образец</translation>
    </message>
    <message>
        <source>Two accounts of one meeting, side by side</source>
        <translation>Два изложения одной встречи, рядом</translation>
    </message>
    <message>
        <source>Two accounts of the video call between the presidents of the United States and Russia on 7 December 2021. Both texts are paraphrases written for Diptych from the public record. They are not the words of either government: do not quote them as such. The originals are at the addresses given with each account.</source>
        <translation>Два изложения видеоразговора президентов Соединённых Штатов и России 7 декабря 2021 года. Оба текста — пересказы, написанные для Diptych по открытым материалам. Это не слова ни одного из правительств: не цитируйте их как таковые. Оригиналы — по адресам, указанным при каждом изложении.</translation>
    </message>
    <message>
        <source>Two briefings on the call between the presidents of the United States and Russia on 12 February 2022: a senior official's background call with the press, and an aide's briefing with questions. Both texts are paraphrases written for Diptych from the public record. They are not the words of any official or journalist: do not quote them as such. The originals are at the addresses given with each account.</source>
        <translation>Два брифинга о разговоре президентов Соединённых Штатов и России 12 февраля 2022 года: телефонный разговор высокопоставленного чиновника с прессой без указания имени и брифинг помощника с вопросами. Оба текста — пересказы, написанные для Diptych по открытым материалам. Это не слова какого-либо чиновника или журналиста: не цитируйте их как таковые. Оригиналы — по адресам, указанным при каждом изложении.</translation>
    </message>
    <message>
        <source>Two files at most: one for each account.</source>
        <translation>Не больше двух файлов: по одному на изложение.</translation>
    </message>
    <message>
        <source>Two official accounts of one meeting, compared side by side.</source>
        <translation>Два официальных изложения одной встречи, сопоставленные рядом.</translation>
    </message>
    <message>
        <source>Two people’s verdicts</source>
        <translation>Оценки двух людей</translation>
    </message>
    <message>
        <source>Two sides could not be found in this report.</source>
        <translation>В этом сообщении не удалось найти двух сторон.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo brings back what was deleted.</source>
        <translation>Отмена возвращает удалённое.</translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation>Отменить: {step}</translation>
    </message>
    <message>
        <source>Use another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Use the usual file</source>
        <translation>Обычный файл</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>Обычный шрифт</translation>
    </message>
    <message>
        <source>Verb of saying</source>
        <translation>Глагол речи</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Was on “{words}”, which is no longer there</source>
        <translation>Была к «{words}», которых больше нет</translation>
    </message>
    <message>
        <source>Was on “{words}”; these words were changed</source>
        <translation>Была к «{words}»; эти слова изменены</translation>
    </message>
    <message>
        <source>Was on “{words}”; {place}</source>
        <translation>Была к «{words}»; {place}</translation>
    </message>
    <message>
        <source>What a judgement rests on: numbers, dates, words.</source>
        <translation>На чём основана оценка: числа, даты, слова.</translation>
    </message>
    <message>
        <source>What changed in this revision</source>
        <translation>Что изменилось в этой редакции</translation>
    </message>
    <message>
        <source>What fits better</source>
        <translation>Что подходит лучше</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Что войдёт</translation>
    </message>
    <message>
        <source>What the note is on</source>
        <translation>К чему относится заметка</translation>
    </message>
    <message>
        <source>What was cut</source>
        <translation>Что вырезано</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>What was judged differently</source>
        <translation>Что оценено по-разному</translation>
    </message>
    <message>
        <source>What will be exported</source>
        <translation>Что будет экспортировано</translation>
    </message>
    <message>
        <source>What you are writing is saved in {path}, and stays in the window.</source>
        <translation>То, что вы пишете, сохранено в {path} и остаётся в окне.</translation>
    </message>
    <message>
        <source>What you restore comes back whole, with its place.</source>
        <translation>Восстановленное возвращается целым, на своё место.</translation>
    </message>
    <message>
        <source>What you wrote is kept. The log file has the details.</source>
        <translation>Написанное вами сохранено. Подробности — в файле журнала.</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто действует</translation>
    </message>
    <message>
        <source>Who speaks: {names} and {count} more.</source>
        <translation>Кто говорит: {names} и ещё {count}.</translation>
    </message>
    <message>
        <source>Who speaks: {names}.</source>
        <translation>Кто говорит: {names}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why not linked?</source>
        <translation>Почему не связаны?</translation>
    </message>
    <message>
        <source>with {other} in the margin</source>
        <translation>с {other} на полях</translation>
    </message>
    <message>
        <source>Withdraw verdict</source>
        <translation>Отозвать оценку</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>без слов</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Words by status</source>
        <translation>Слова по состоянию</translation>
    </message>
    <message>
        <source>Words by topic</source>
        <translation>Слова по темам</translation>
    </message>
    <message>
        <source>Words in the notes</source>
        <translation>Слова в заметках</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Слова заметки</translation>
    </message>
    <message>
        <source>Words of the note, its tags or its meeting</source>
        <translation>Слова заметки, её метки или встреча</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Write a note on them, or select words of {other}, too, to link the two.</source>
        <translation>Напишите о них заметку или выделите слова и в изложении «{other}», чтобы связать их.</translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation>Напишите хотя бы одно слово.</translation>
    </message>
    <message>
        <source>Write bundle</source>
        <translation>Записать пакет</translation>
    </message>
    <message>
        <source>Write whose account it is.</source>
        <translation>Напишите, чьё это изложение.</translation>
    </message>
    <message>
        <source>Write year, month and day, as in 2021-12-07.</source>
        <translation>Напишите год, месяц и день, например 2021-12-07.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Written: {path}. “Bring in” takes it up again.</source>
        <translation>Записано: {path}. «Дополнить» примет это снова.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>You began a note here and have not saved it. Click to go there.</source>
        <translation>Здесь вы начали заметку и не сохранили её. Щёлкните, чтобы перейти туда.</translation>
    </message>
    <message>
        <source>You gave this sentence its source.</source>
        <translation>Источник этого предложения указали вы.</translation>
    </message>
    <message>
        <source>You have no permission to read {file}.</source>
        <translation>У вас нет разрешения читать {file}.</translation>
    </message>
    <message>
        <source>You have no permission to write {file}.</source>
        <translation>У вас нет разрешения записывать {file}.</translation>
    </message>
    <message>
        <source>You: {one}. The other: {other}.</source>
        <translation>Вы: {one}. Другой человек: {other}.</translation>
    </message>
    <message>
        <source>Your browser will open this address:</source>
        <translation>Ваш браузер откроет этот адрес:</translation>
    </message>
    <message>
        <source>Your mail program will open with this address:</source>
        <translation>Ваша почтовая программа откроется с этим адресом:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your notes and verdicts are carried over to the new text. The text as it is now stays as a revision.</source>
        <translation>Ваши заметки и оценки переносятся на новый текст. Нынешний текст остаётся как редакция.</translation>
    </message>
    <message>
        <source>your verdict</source>
        <translation>ваша оценка</translation>
    </message>
    <message>
        <source>{account}, passage {number}</source>
        <translation>{account}, фрагмент {number}</translation>
    </message>
    <message>
        <source>{confidence:.2f}, unsure</source>
        <translation>{confidence:.2f}, не уверенно</translation>
    </message>
    <message>
        <source>{count} with notes</source>
        <translation>с заметками: {count}</translation>
    </message>
    <message>
        <source>{count} with the words looked for</source>
        <translation>с искомыми словами: {count}</translation>
    </message>
    <message>
        <source>{date} is not a date.</source>
        <translation>{date} — не дата.</translation>
    </message>
    <message>
        <source>{day} Apr {year}</source>
        <translation>{day} апр. {year}</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} апреля {year}</translation>
    </message>
    <message>
        <source>{day} Aug {year}</source>
        <translation>{day} авг. {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} августа {year}</translation>
    </message>
    <message>
        <source>{day} Dec {year}</source>
        <translation>{day} дек. {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} декабря {year}</translation>
    </message>
    <message>
        <source>{day} Feb {year}</source>
        <translation>{day} февр. {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} февраля {year}</translation>
    </message>
    <message>
        <source>{day} Jan {year}</source>
        <translation>{day} янв. {year}</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} января {year}</translation>
    </message>
    <message>
        <source>{day} Jul {year}</source>
        <translation>{day} июля {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} июля {year}</translation>
    </message>
    <message>
        <source>{day} Jun {year}</source>
        <translation>{day} июня {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} июня {year}</translation>
    </message>
    <message>
        <source>{day} Mar {year}</source>
        <translation>{day} марта {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} марта {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} мая {year}</translation>
    </message>
    <message>
        <source>{day} Nov {year}</source>
        <translation>{day} нояб. {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} ноября {year}</translation>
    </message>
    <message>
        <source>{day} Oct {year}</source>
        <translation>{day} окт. {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} октября {year}</translation>
    </message>
    <message>
        <source>{day} Sep {year}</source>
        <translation>{day} сент. {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} сентября {year}</translation>
    </message>
    <message>
        <source>{field} of the {which}</source>
        <translation>{field}: {which}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {cause}.</source>
        <translation>Не удаётся прочитать {file}: {cause}.</translation>
    </message>
    <message>
        <source>{file} cannot be the name of a file.</source>
        <translation>{file} не может быть именем файла.</translation>
    </message>
    <message>
        <source>{file} could not be read: {cause}.</source>
        <translation>Не удалось прочитать {file}: {cause}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {cause}.</source>
        <translation>Не удалось записать {file}: {cause}.</translation>
    </message>
    <message>
        <source>{file} defines entities of its own, which no such document needs.</source>
        <translation>{file} определяет собственные сущности, которых такой документ не требует.</translation>
    </message>
    <message>
        <source>{file} does not hold together: {cause}.</source>
        <translation>{file} внутренне противоречив: {cause}.</translation>
    </message>
    <message>
        <source>{file} has a page of more than {count} inches, {number}.</source>
        <translation>В {file} есть страница {number} больше {count} дюймов.</translation>
    </message>
    <message>
        <source>{file} has more than {count} pages.</source>
        <translation>В {file} более {count} страниц.</translation>
    </message>
    <message>
        <source>{file} holds a line of more than {count} characters.</source>
        <translation>{file} содержит строку, в которой более {count} знаков.</translation>
    </message>
    <message>
        <source>{file} holds a part whose name leads out of it, which no document does.</source>
        <translation>{file} содержит часть, имя которой ведёт за его пределы, чего не делает ни один документ.</translation>
    </message>
    <message>
        <source>{file} holds a stream of more than {count} MB that is packed in an old way.</source>
        <translation>{file} содержит поток более {count} МБ, упакованный старым способом.</translation>
    </message>
    <message>
        <source>{file} holds an element with more than {count} attributes.</source>
        <translation>{file} содержит элемент, у которого более {count} атрибутов.</translation>
    </message>
    <message>
        <source>{file} holds annotations, but no comparison of the format {format}.</source>
        <translation>{file} содержит аннотации, но не сравнение в формате {format}.</translation>
    </message>
    <message>
        <source>{file} holds more than {count} characters on page {number}.</source>
        <translation>{file} содержит более {count} знаков на странице {number}.</translation>
    </message>
    <message>
        <source>{file} holds more than {count} characters.</source>
        <translation>{file} содержит более {count} знаков.</translation>
    </message>
    <message>
        <source>{file} holds more than {count} paragraphs.</source>
        <translation>{file} содержит более {count} абзацев.</translation>
    </message>
    <message>
        <source>{file} holds more than {count} parts, or parts inside parts.</source>
        <translation>{file} содержит более {count} частей или части в частях.</translation>
    </message>
    <message>
        <source>{file} holds more than {count} parts.</source>
        <translation>{file} содержит более {count} частей.</translation>
    </message>
    <message>
        <source>{file} holds more than {things} on page {number}.</source>
        <translation>{file} содержит слишком много на странице {number} (более {things}).</translation>
    </message>
    <message>
        <source>{file} holds no words.</source>
        <translation>{file} не содержит слов.</translation>
    </message>
    <message>
        <source>{file} holds pictures of pages, and no text.</source>
        <translation>{file} содержит изображения страниц, а не текст.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file.</source>
        <translation>{file} — устройство, а не файл.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} — папка.</translation>
    </message>
    <message>
        <source>{file} is a web archive without a page.</source>
        <translation>{file} — веб-архив без страницы.</translation>
    </message>
    <message>
        <source>{file} is a web page whose encoding cannot be told.</source>
        <translation>{file} — веб-страница, кодировку которой не определить.</translation>
    </message>
    <message>
        <source>{file} is a web page without text.</source>
        <translation>{file} — веб-страница без текста.</translation>
    </message>
    <message>
        <source>{file} is an e-mail whose encoding cannot be told.</source>
        <translation>{file} — письмо, кодировку которого не определить.</translation>
    </message>
    <message>
        <source>{file} is an e-mail without text.</source>
        <translation>{file} — письмо без текста.</translation>
    </message>
    <message>
        <source>{file} is an RTF document without text.</source>
        <translation>{file} — документ RTF без текста.</translation>
    </message>
    <message>
        <source>{file} is damaged, or is not {kind} as its beginning says.</source>
        <translation>{file} повреждён, или это не то, что говорит его начало ({kind}).</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} повреждён.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} пуст.</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB.</source>
        <translation>{file} больше 100 МБ.</translation>
    </message>
    <message>
        <source>{file} is larger than {count} MB.</source>
        <translation>{file} больше {count} МБ.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} защищён паролем.</translation>
    </message>
    <message>
        <source>{file} is no comparison of the format {format}.</source>
        <translation>{file} — не сравнение в формате {format}.</translation>
    </message>
    <message>
        <source>{file} is no JSON.</source>
        <translation>{file} — не JSON.</translation>
    </message>
    <message>
        <source>{file} is not a text document.</source>
        <translation>{file} — не текстовый документ.</translation>
    </message>
    <message>
        <source>{file} is not plain text, or its encoding cannot be told.</source>
        <translation>{file} — не обычный текст, или его кодировку не определить.</translation>
    </message>
    <message>
        <source>{file} is {kind} of more than {count} characters, pictures aside.</source>
        <translation>{file} содержит более {count} знаков, не считая изображений ({kind}).</translation>
    </message>
    <message>
        <source>{file} is {kind}, which Diptych does not read.</source>
        <translation>{file}: такого формата Diptych не читает ({kind}).</translation>
    </message>
    <message>
        <source>{file} nests its elements deeper than any page that a person reads.</source>
        <translation>{file} вкладывает элементы глубже любой страницы, которую читает человек.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {count} MB.</source>
        <translation>{file} распаковывается более чем в {count} МБ.</translation>
    </message>
    <message>
        <source>{key} always means “{action}” in a note.</source>
        <translation>{key} в заметке всегда означает «{action}».</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”, which would lose it.</source>
        <translation>{key} принадлежит действию «{action}», которое её потеряет.</translation>
    </message>
    <message>
        <source>{kind} of {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>{label}: links that the program is too unsure of to propose.</source>
        <translation>{label}: связи, в которых программа слишком не уверена, чтобы их предлагать.</translation>
    </message>
    <message>
        <source>{links} more: the program is too unsure to propose them.</source>
        <translation>Ещё {links}: программа слишком не уверена, чтобы их предлагать.</translation>
    </message>
    <message>
        <source>{links}: {agree} agree, {diverge} diverge. You judged {judged} of {total}.</source>
        <translation>{links}: совпадают {agree}, расходятся {diverge}. Вы оценили {judged} из {total}.</translation>
    </message>
    <message>
        <source>{name} in “{title}”</source>
        <translation>{name} в «{title}»</translation>
    </message>
    <message>
        <source>{name} is no text.</source>
        <translation>{name} — не текст.</translation>
    </message>
    <message>
        <source>{name} of the notes</source>
        <translation>{name} (заметки)</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>{number} of {total} on this page</source>
        <translation>{number} из {total} на этой странице</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>{one} and {other}, from a report</source>
        <translation>{one} и {other}, из сообщения</translation>
    </message>
    <message>
        <source>{page} – Manual – Diptych</source>
        <translation>{page} – Руководство – Diptych</translation>
    </message>
    <message>
        <source>{party} has unlike parts: {side} says “{one}”, {other} “{two}”.</source>
        <translation>Действия участника «{party}» различны: {side} говорит “{one}”, {other} — “{two}”.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a Diptych library.</source>
        <translation>{path} — база данных другой программы, а не библиотека Diptych.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a library.</source>
        <translation>{path} — папка, а не библиотека.</translation>
    </message>
    <message>
        <source>{path} is not a Diptych library.</source>
        <translation>{path} — не библиотека Diptych.</translation>
    </message>
    <message>
        <source>{place}. Click to go there</source>
        <translation>{place}. Щёлкните, чтобы перейти туда</translation>
    </message>
    <message>
        <source>{reason} Not enough to diverge.</source>
        <translation>{reason} Этого мало, чтобы расходиться.</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>просмотрено {reviewed} из {total}</translation>
    </message>
    <message>
        <source>{revision}, shown now</source>
        <translation>{revision}, показано сейчас</translation>
    </message>
    <message>
        <source>{share}, place {number}</source>
        <translation>{share}, место {number}</translation>
    </message>
    <message>
        <source>{shown} of {total} notes</source>
        <translation>{shown} из {total} заметок</translation>
    </message>
    <message>
        <source>{side} alone gives {words}.</source>
        <translation>Только {side} приводит {words}.</translation>
    </message>
    <message>
        <source>{side} blames {party}, {other} {rival}.</source>
        <translation>{side} возлагает вину на {party}, {other} — на {rival}.</translation>
    </message>
    <message>
        <source>{side} blames {party}; {other} none.</source>
        <translation>{side} возлагает вину на {party}; {other} — ни на кого.</translation>
    </message>
    <message>
        <source>{side} calls it “{one}”; {other} does not.</source>
        <translation>{side} называет это “{one}”; {other} — нет.</translation>
    </message>
    <message>
        <source>{side} calls it “{one}”; {other} says “{two}” without.</source>
        <translation>{side} называет это “{one}”; {other} говорит “{two}” без этого.</translation>
    </message>
    <message>
        <source>{side} gives it as certain (“{one}”), {other} as possible (“{two}”).</source>
        <translation>{side} подаёт это как несомненное (“{one}”), {other} — как возможное (“{two}”).</translation>
    </message>
    <message>
        <source>{side} gives it as settled (“{one}”), {other} as considered (“{two}”).</source>
        <translation>{side} подаёт это как решённое (“{one}”), {other} — как рассматриваемое (“{two}”).</translation>
    </message>
    <message>
        <source>{side} gives “{one}”, {other} “{two}”.</source>
        <translation>{side} приводит “{one}”, {other} — “{two}”.</translation>
    </message>
    <message>
        <source>{side} has {one} do it to {two}, {other} {three} to {four}.</source>
        <translation>{side}: действует {one} в отношении {two}; {other}: {three} в отношении {four}.</translation>
    </message>
    <message>
        <source>{side} names “{one}”, {other} “{two}”.</source>
        <translation>{side} называет “{one}”, {other} — “{two}”.</translation>
    </message>
    <message>
        <source>{side} puts it as a denial, “{one}”; {other} does not.</source>
        <translation>{side} выражает это как отрицание, “{one}”; {other} — нет.</translation>
    </message>
    <message>
        <source>{side} puts “{one}” in quotation marks; {other} does not.</source>
        <translation>{side} берёт “{one}” в кавычки; {other} — нет.</translation>
    </message>
    <message>
        <source>{side} puts “{one}” in quotation marks; {other} says “{two}” without.</source>
        <translation>{side} берёт “{one}” в кавычки; {other} говорит “{two}” без кавычек.</translation>
    </message>
    <message>
        <source>{side} says of {party} “{one}”, {other} of {rival} “{two}”.</source>
        <translation>{side} говорит о {party} “{one}”, {other} о {rival} — “{two}”.</translation>
    </message>
    <message>
        <source>{side} says “{one}”, {other} “{two}”: {stronger} has the stronger verb.</source>
        <translation>{side} говорит “{one}”, {other} — “{two}”: более сильный глагол у {stronger}.</translation>
    </message>
    <message>
        <source>{side} says “{one}”; {other} says “{two}” without a denial.</source>
        <translation>{side} говорит “{one}”; {other} говорит “{two}” без отрицания.</translation>
    </message>
    <message>
        <source>{side} uses a word that judges, “{one}”; {other} none.</source>
        <translation>{side} употребляет оценочное слово “{one}”; {other} — ни одного.</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f} МБ</translation>
    </message>
    <message>
        <source>{total} on this page</source>
        <translation>{total} на этой странице</translation>
    </message>
    <message>
        <source>{what}: none.</source>
        <translation>{what}: нет.</translation>
    </message>
    <message>
        <source>{what}: {count}. The same on {share:.0%}; Cohen’s kappa {kappa}.</source>
        <translation>{what}: {count}. Одинаково в {share:.0%}; каппа Коэна {kappa}.</translation>
    </message>
    <message>
        <source>{what}: {number} of {total}</source>
        <translation>{what}: {number} из {total}</translation>
    </message>
    <message>
        <source>{where}: account</source>
        <translation>{where}: изложение</translation>
    </message>
    <message>
        <source>{where}: name</source>
        <translation>{where}: название</translation>
    </message>
    <message>
        <source>{where}: publisher</source>
        <translation>{where}: издатель</translation>
    </message>
    <message>
        <source>{word}, key {key}</source>
        <translation>{word}, клавиша {key}</translation>
    </message>
    <message>
        <source>{written}, changed {changed}</source>
        <translation>{written}, изменено {changed}</translation>
    </message>
    <message>
        <source>“{one}” and “{two}” can be the same.</source>
        <translation>“{one}” и “{two}” могут быть одним и тем же.</translation>
    </message>
    <message>
        <source>“{one}” and “{two}” share their words.</source>
        <translation>У “{one}” и “{two}” общие слова.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«{title}» удалено.</translation>
    </message>
    <message>
        <source>↑ Further up: passage {number}</source>
        <translation>↑ Выше: фрагмент {number}</translation>
    </message>
    <message>
        <source>↓ Further down: passage {number}</source>
        <translation>↓ Ниже: фрагмент {number}</translation>
    </message>
</context>
</TS>
