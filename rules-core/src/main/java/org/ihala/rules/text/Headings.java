package org.ihala.rules.text;

import org.ihala.rules.law.Text;

/** The words that stand over and between the parts of a decision, wherever it is told. */
public final class Headings {

    /** Goes before the id of the person asked about. */
    public static final Text SUBJECT = new Text("الشخص", "Person");

    /** Goes before the id of the case. */
    public static final Text THE_CASE = new Text("القضية", "Case");

    /** Goes before the day asked about. */
    public static final Text ON_DAY = new Text("بتاريخ", "On");

    /** Goes before the proof. */
    public static final Text WHY = new Text("لماذا", "Why");

    /** Goes before what is missing. */
    public static final Text MISSING = new Text("ما الناقص ومن يقدمه", "What is missing, and who can supply it");

    /** Says that what is missing may be less than what is named. */
    public static final Text MISSING_MAY_BE_LESS = new Text(
            "قد يكون بين ما ذُكر ما لا يغيّر الجواب، فالوقائع المجهولة أكثر من أن تُجرَّب احتمالاتها كلها.",
            "Some of what is named may not change the answer: too many facts are unknown to try every combination.");

    /** Says that nothing is missing. */
    public static final Text NOTHING_MISSING =
            new Text("لا ينقص الملف ما يمكن أن يغيّر الجواب.", "Nothing on file is missing that could change the answer.");

    /** Says that the provision asked about does not decide the matter. */
    public static final Text NOT_GOVERNED = new Text(
            "غير محسوم: لا تحسم هذه الفقرة هذه المسألة، فلا تجيزها ولا تمنعها.",
            "Undetermined: this paragraph does not decide it, and neither allows nor refuses it.");

    /** Goes before the duties. */
    public static final Text DUTIES = new Text("الواجبات", "Duties");

    /** Goes before the duties that go on. */
    public static final Text CONTINUING = new Text(
            "ما يستمر تقديمه، ويُتحقق من استمراره", "What continues; check that it still does");

    /** Goes before the duties on which no answer turns. */
    public static final Text STANDING = new Text(
            "واجبات دائمة لا يتوقف عليها هذا الجواب", "Standing duties, on which this answer does not turn");

    /** Goes before what is reported beside the answer. */
    public static final Text RESULT = new Text("التفصيل", "Details");

    /** Goes before the disputed points that would change the answer. */
    public static final Text CONTESTED = new Text("نقاط خلافية تغيّر الجواب", "Disputed points that would change the answer");

    /** Goes before the warnings. */
    public static final Text WARNINGS = new Text("تنبيهات", "Take note");

    /** Goes before edition and rulebook. */
    public static final Text BASIS = new Text("الأساس", "Basis");

    /** Marks a step told before. */
    public static final Text AS_ABOVE = new Text("كما سبق", "as above");

    /** Goes before the last day the law sets. */
    public static final Text DUE_BY = new Text("في موعد أقصاه", "no later than");

    /** Goes before the day a policy sets. */
    public static final Text LATE_AFTER = new Text("يُعدّ متأخرًا في التطبيق العملي بعد", "late in practice after");

    /** Goes before the first day on which a duty is late. */
    public static final Text LATE_SINCE = new Text("متأخر منذ", "late since");

    /** Goes before the first day on which practice counts a duty as late. */
    public static final Text LATE_IN_PRACTICE_SINCE = new Text("متأخر في التطبيق العملي منذ", "late in practice since");

    /** Goes before the day on which something was last given. */
    public static final Text LAST_GIVEN = new Text("آخر تقديم", "last given on");

    /** Goes before the day on which something was done too late. */
    public static final Text DONE_ON = new Text("أُنجز في", "done on");

    /** Goes before the day after which practice asks again for what continues. */
    public static final Text REVIEW_AFTER = new Text("يُراجَع في التطبيق العملي بعد", "in practice reviewed after");

    private Headings() {}
}
