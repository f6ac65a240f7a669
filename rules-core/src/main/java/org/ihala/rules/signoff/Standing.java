package org.ihala.rules.signoff;

import org.ihala.rules.law.Text;

/** Where the sign-off of a provision, or of how a point was decided, stands. */
public enum Standing {
    /** Nobody has signed it. */
    UNSIGNED(new Text("لم يُوقَّع", "not signed")),
    /** It was accepted, and nothing that decides it has changed. */
    ACCEPTED(new Text("مقبول", "accepted")),
    /** It was accepted with a remark, and nothing that decides it has changed. */
    ACCEPTED_WITH_A_REMARK(new Text("مقبول مع ملاحظة", "accepted with a remark")),
    /** It was rejected, and nothing that decides it has changed. */
    REJECTED(new Text("مرفوض", "rejected")),
    /** What was signed has changed since. */
    CHANGED(new Text("تغيّر بعد التوقيع", "changed since it was signed")),
    /** An authority decided the point so, and so it is applied. */
    DECIDED(new Text("حسمته جهة مختصة، ويُعمل بما قررته", "decided by an authority, and applied so")),
    /** An authority decided the point, and another option is applied. */
    APPLIED_OTHERWISE(new Text("حسمته جهة مختصة، ويُعمل بغير ما قررته", "decided by an authority, and applied otherwise"));

    private final Text text;

    Standing(Text text) {
        this.text = text;
    }

    /** Returns what it is called. */
    public Text text() {
        return text;
    }

    /** Returns whether the encoding was accepted and is what it was then. */
    public boolean accepted() {
        return this == ACCEPTED || this == ACCEPTED_WITH_A_REMARK;
    }

    /** Returns whether somebody has to look at it again. */
    public boolean calls() {
        return this == CHANGED || this == APPLIED_OTHERWISE;
    }
}
