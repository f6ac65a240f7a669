package org.ihala.rules.text;

import org.ihala.rules.Answer;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Source;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.DutyStatus;

/** What the codes of a decision and of the catalogue are called, wherever a reader meets them. */
public final class Names {

    private Names() {}

    /** Returns the name of an answer. */
    public static Text of(Answer answer) {
        return switch (answer) {
            case YES -> new Text("نعم", "yes");
            case NO -> new Text("لا", "no");
            case UNDETERMINED -> new Text("غير محسوم", "undetermined");
        };
    }

    /**
     * Returns what the answer of a step is called beside its text: a condition is met or not, where "no" would deny it, and what
     * somebody may do applies or not.
     *
     * @param kind what sort of norm the step is
     */
    public static Text ofStep(Answer answer, Provision.Kind kind) {
        boolean yes = answer == Answer.YES;
        if (answer == Answer.UNDETERMINED || kind == Provision.Kind.DUTY) {
            return of(answer);
        }
        if (kind == Provision.Kind.PERMISSION) {
            return yes ? new Text("ينطبق", "applies") : new Text("لا ينطبق", "does not apply");
        }
        return yes ? new Text("متحقق", "met") : new Text("غير متحقق", "not met");
    }

    /** Returns the sign that goes with an answer, so that it never rests on color or position alone. */
    public static String sign(Answer answer) {
        return switch (answer) {
            case YES -> "✓";
            case NO -> "✗";
            case UNDETERMINED -> "?";
        };
    }

    /** Returns the name of a sort of document. */
    public static Text of(Instrument.Kind kind) {
        return switch (kind) {
            case LAW -> new Text("قانون", "law");
            case POLICY -> new Text("سياسة", "policy");
            case GUIDANCE -> new Text("إرشاد", "guidance");
        };
    }

    /** Returns how well a source is known, in words. */
    public static Text of(Source.Confidence confidence) {
        return switch (confidence) {
            case TEXT_SEEN -> new Text("اطُّلع على النص", "text seen");
            case SECONDARY_SUMMARY -> new Text("عن ملخص", "known from a summary");
            case INFERRED -> new Text("مستنتَج", "inferred");
            case POLICY -> new Text("سياسة لا قانون", "policy and not law");
            case NOT_FOUND -> new Text("لم يُعثر على النص", "text not found");
        };
    }

    /** Returns where a duty stands, in words. */
    public static Text of(DutyStatus status) {
        return switch (status) {
            case DUE -> new Text("مستحق", "due");
            case DONE -> new Text("أُنجز", "done");
            case OVERDUE -> new Text("متأخر", "overdue");
            case DONE_LATE -> new Text("أُنجز بعد أوانه", "done late");
            case MISSED -> new Text("فات أوانه ولم يُنجز", "missed");
            case ONGOING -> new Text("مستمر", "ongoing");
            case NOT_APPLICABLE -> new Text("لا ينطبق", "not applicable");
            case STOP_AND_ASK -> new Text("توقّف واسأل", "stop and ask");
        };
    }

    /** Returns the name of a sort of norm. */
    public static Text of(Provision.Kind kind) {
        return switch (kind) {
            case LOGIC -> new Text("حكم", "legal test");
            case DUTY -> new Text("واجب", "duty");
            case COMPOSITION -> new Text("تشكيل أو شروط", "composition or qualification");
            case PERMISSION -> new Text("حكم جوازي", "permission");
            case DEFINITION -> new Text("تعريف", "definition");
            case DECLARATORY -> new Text("نص تقريري", "declaration");
            case WARNING -> new Text("تنبيه", "warning");
        };
    }

    /** Returns what a parameter counts, as a label that fits any number. */
    public static Text of(Parameter.Unit unit) {
        return switch (unit) {
            case YEARS -> new Text("بالسنوات", "years");
            case MONTHS -> new Text("بالأشهر", "months");
            case DAYS -> new Text("بالأيام", "days");
            case WORKING_DAYS -> new Text("بأيام العمل", "working days");
            case COUNT -> new Text("بالعدد", "count");
            case DEGREES -> new Text("بدرجات القرابة", "degrees of kinship");
            case TIMES -> new Text("بالأضعاف", "times");
        };
    }
}
