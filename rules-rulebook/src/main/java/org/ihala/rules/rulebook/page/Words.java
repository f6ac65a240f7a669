package org.ihala.rules.rulebook.page;

import org.ihala.rules.law.Text;

/** The words of the pages themselves; what they say of the law is law data. */
public final class Words {

    public static final Text SITE = new Text("إحالة", "Ihala");
    public static final Text SKIP = new Text("إلى المحتوى", "Skip to the content");
    public static final Text LANGUAGE = new Text("اللغة", "Language");
    public static final Text DISCLAIMER = new Text(
            "قراءة للقانون أعدّها مهندسون، وليست رأيًا قانونيًا. الصياغة صياغتنا، ومصدر كل حكم ومدى الوثوق به مبيَّنان عنده.",
            "A reading of the law by engineers, not legal advice. The wording is ours; the source of each provision, and how well"
                    + " it is known, stand beside it.");

    public static final Text SOURCES_KEY = new Text(
            "في المصادر: REG12 هو نظام عام 2012، وSTR19 وSTR24 وIQSTR استراتيجيات وطنية، وما كان على مثال A-01 أو K Q03-2 أو L-D1"
                    + " سطر من مذكرة البحث التي بُنيت عليها القواعد.",
            "In the sources, REG12 is the regulation of 2012; STR19, STR24 and IQSTR are national strategies; names such as A-01,"
                    + " K Q03-2 or L-D1 are lines of the research note the rules were built on.");

    public static final Text FRONT_TITLE = new Text("القواعد كما يقرؤها القانونيون", "The rules as legal staff read them");
    public static final Text FRONT_LEAD = new Text(
            "كل مادة إلى جانب القاعدة التي تطبّقها: بصياغتنا، وقراءاتها، وأرقامها، والحالات التي اختُبرت بها.",
            "Each article beside the rule that encodes it: in our words, with its readings, its numbers, and the cases it was"
                    + " tested with.");
    public static final Text SEARCH = new Text("ابحث في الأحكام والأسئلة ونقاط الخلاف", "Search provisions, questions and disputed points");
    public static final Text SEARCH_NONE = new Text("لا نتيجة.", "Nothing found.");
    public static final Text SEARCH_SOME = new Text("عدد النتائج:", "Results:");
    public static final Text SEARCH_MORE = new Text("وتظهر هنا أقربها.", "The nearest are shown.");
    public static final Text MAP = new Text("خريطة الأحكام", "Map of the provisions");
    public static final Text QUESTIONS = new Text("ما يُسأل عنه", "Questions");

    public static final Text SOURCE = new Text("المصدر", "Source");
    public static final Text ON_THIS_PAGE = new Text("في هذه الصفحة", "On this page");
    public static final Text OURS = new Text("بصياغتنا", "In our words");
    public static final Text OFFICIAL = new Text("النص الرسمي المقدَّم", "Official wording, as given");
    public static final Text OFFICIAL_CHANGED = new Text(
            "النص الرسمي المقدَّم ليس النص الذي رُوجع عليه هذا الترميز.",
            "The official wording given is not the one this encoding was checked against.");
    public static final Text NO_RULE = new Text("لماذا لا قاعدة هنا:", "Why no rule is here:");
    public static final Text DUTY_OF = new Text("الواجب على:", "The duty lies on:");
    public static final Text POWER_OF = new Text("صاحب الصلاحية:", "The power lies with:");
    public static final Text ASSUMED = new Text("يوم مفترض", "assumed");
    public static final Text ON_OTHER_READING = new Text("على قراءة غير معتمدة وحدها", "only on a reading not applied");
    public static final Text ON = new Text("على", "on");
    public static final Text NUMBERS = new Text("الأرقام", "Numbers");
    public static final Text NUMBER = new Text("الرقم", "Number");
    public static final Text VALUE = new Text("القيمة", "Value");
    public static final Text SINCE = new Text("اعتبارًا من", "Since");
    public static final Text FACTS = new Text("ما تحتاج إليه من وقائع، ومن يقدمها", "The facts it needs, and who supplies them");
    public static final Text FIELDS = new Text("ما يُقرأ من الملف", "What is read from the file");
    public static final Text ASKS = new Text("إن نقص شيء: من يُسأل، وعن ماذا", "Where something is missing: whom to ask, and what");
    public static final Text SIMPLEST_CASES = new Text(
            "أبسط حالة لكل جواب، وعدد الحالات التي مرّت من هنا", "The simplest case for each answer; how many came through here");
    public static final Text ANSWER_HERE = new Text("الجواب هنا", "Answer here");
    public static final Text NOTE = new Text("ملاحظة", "Note");
    public static final Text CHANGED_BY = new Text("تغيّر في الإصدار", "Changed in the edition");

    public static final Text SIGN_OFF = new Text("توقيع القانونيين:", "Signed by legal staff:");
    public static final Text DECIDED_BY = new Text("قرار جهة مختصة:", "Decided by an authority:");
    public static final Text REMARK = new Text("ملاحظة:", "Remark:");
    public static final Text CHANGED_SINCE = new Text("ما تغيّر بعد التوقيع:", "What has changed since:");
    public static final Text DECIDED_FOR = new Text("المقرَّر:", "Decided for:");

    public static final Text RULE = new Text("القاعدة", "Rule");
    public static final Text ON_READING = new Text("على القراءة", "On reading");
    public static final Text CHOSEN = new Text("المعتمدة هنا", "applied here");
    public static final Text NOT_CHOSEN = new Text("غير معتمدة ما لم تُختر", "not applied unless chosen");
    public static final Text AS_WRITTEN = new Text("القاعدة كما كُتبت", "The rule as written");
    public static final Text REASON = new Text("السبب:", "Reason:");
    public static final Text CHOSEN_BY = new Text("اختارها:", "Chosen by:");
    public static final Text WHERE_IT_MATTERS = new Text("حالة يختلف فيها الجواب على القراءة", "A case answered differently on");
    public static final Text THE_CASE = new Text("ملف الحالة", "The case file");
    public static final Text NO_SCENARIO_PARTS = new Text(
            "لا تغيّر الجواب في أي حالة معروضة هنا.", "changes the answer in no case shown here.");

    public static final Text LEFT_TO_HUMANS = new Text("ما يُترك لقرار الأشخاص، ولمن منهم", "What is left to people, and to whom");
    public static final Text LEFT_TO_HUMANS_WHY = new Text(
            "لا تقرر القواعد شيئًا مما يأتي، بل تنتظر قول من يعود إليه الأمر؛ فإن غاب قوله بقي الجواب غير محسوم، ما لم يحسمه غيره.",
            "The rules decide none of these. They wait for the word of whoever it belongs to; without it the answer stays"
                    + " undetermined, unless something else settles it.");
    public static final Text SCENARIOS = new Text("السيناريوهات ونتائجها", "Scenarios and their results");
    public static final Text ALL_SCENARIOS = new Text("كل السيناريوهات", "All scenarios");
    public static final Text SCENARIO = new Text("السيناريو", "Scenario");
    public static final Text ANSWER = new Text("الجواب", "Answer");
    public static final Text RESULT = new Text("النتيجة", "Result");
    public static final Text HOLDS = new Text("كما هو متوقع", "as expected");
    public static final Text FAILS = new Text("خلاف المتوقع", "not as expected");
    public static final Text EDITIONS = new Text("الإصدارات", "Editions");
    public static final Text EDITION = new Text("الإصدار", "Edition");

    public static final Text QUESTION_ID = new Text("اسمه في سطر الأوامر:", "Its name on the command line:");
    public static final Text CHECKLIST = new Text("ما الذي تحتاج القواعد إلى معرفته؟", "What do the rules need to know?");
    public static final Text CHECKLIST_HOW = new Text(
            "لا يلزم كل هذا في كل قضية: لا يُسأل إلا عمّا يمكن أن يغيّر الجواب. وما يحمله الملف حتمًا لو وقع، كخروج أو إنذار أو تقرير،"
                    + " يُعدّ غير واقع ما لم يُدوَّن.",
            "Not every case needs all of this: only what could change the answer is asked for. What a file would certainly hold,"
                    + " such as an exit, a warning or a report, counts as not done unless it is on file.");
    public static final Text LAW_READ = new Text("ما يستند إليه الجواب من القانون", "The law the answer rests on");

    public static final Text OTHER_STEPS = new Text("خطوات أخرى نُظر فيها", "Other steps that were looked at");
    public static final Text DUTY = new Text("الواجب", "Duty");
    public static final Text STATUS = new Text("الحالة", "Status");
    public static final Text WHOSE = new Text("على من", "On whom");
    public static final Text OTHER_RULES = new Text(
            "اتُّخذ هذا القرار بقواعد غير القواعد الموجودة هنا: نصّه باقٍ كما هو، أما أسماء الرموز فمن القواعد الموجودة هنا.",
            "This decision was made with other rules than those at hand: its own text stands as it is; the names of codes are"
                    + " those of the rules at hand.");

    private Words() {}

    /** Says how many scenarios are decided as they expect. */
    public static Text held(long held, int all) {
        return new Text("السيناريوهات المطابقة: " + held + " من " + all, held + " of " + all + " scenarios hold");
    }

    /** Says how large a rulebook is. */
    public static Text figures(Book book) {
        int rules = book.volume().written().files().stream().mapToInt(file -> file.rules().size()).sum();
        int points = book.law().readings().size();
        Text held = held(book.holding(), book.volume().examples().size());
        return new Text(
                "القواعد: " + rules + "، نقاط الخلاف: " + points + "، " + held.ar(),
                rules + " rules, " + points + " disputed points, " + held.en());
    }

    /** Says how many things a question may ask for. */
    public static Text needs(Asked asked) {
        int asks = asked.checklist().stream().mapToInt(office -> office.asks().size()).sum();
        return new Text("عدد ما قد يُسأل عنه: " + asks, "things it may ask for: " + asks);
    }
}
