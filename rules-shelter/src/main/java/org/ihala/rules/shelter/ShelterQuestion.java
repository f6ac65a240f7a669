package org.ihala.rules.shelter;

import org.ihala.rules.Question;

/** The questions of the shelter regulation, about a person, life in the House, or a body. */
public enum ShelterQuestion implements Question {
    /** Is the person a victim (Article 2)? */
    VICTIM("victim"),
    /** Is the person an affected person (Article 3)? */
    AFFECTED_PERSON("affected-person"),
    /** Does the House receive the person (Article 11)? */
    ADMISSION("admission"),
    /** Does a decision to stop the prosecution open the House (Article 11/a/2)? */
    NON_PROSECUTION("non-prosecution"),
    /** Is the stay within its period (Article 12)? */
    STAY("stay"),
    /** Has the stay come to an end (Article 17/a)? */
    ENDING("ending"),
    /** Is everything done that is owed to the person (Articles 5, 8, 10, 13, 16 and 17/b)? */
    DUTIES("duties"),
    /** May the person be placed in this room (Article 14/a)? */
    PLACEMENT("placement"),
    /** May somebody enter the part of the House kept for women (Article 14/b)? */
    ENTRY_TO_WOMENS_AREA("entry-to-womens-area"),
    /** May the person receive this visit (Article 15/a)? */
    VISIT("visit"),
    /** May the person go out for a time (Article 15/b)? */
    OUTING("outing"),
    /** May the person bring this thing in (Articles 15/c and 16/d)? */
    BELONGING("belonging"),
    /** May the association manage the House (Article 6)? */
    ASSOCIATION("association"),
    /** Is the Shelter Committee made up as it should be (Article 7)? */
    COMMITTEE("committee"),
    /** Does the meeting meet what the regulation asks of it (Article 9/a)? */
    MEETING("meeting"),
    /** Is the sub-committee made up as it should be (Article 8/f)? */
    SUBCOMMITTEE("subcommittee"),
    /** Is the staff of the House enough and qualified (Article 18)? */
    STAFF("staff"),
    /** Are programs and reports of the House in order (Articles 8/d and 8/e)? */
    REPORTS("reports"),
    /** May a measure be taken against the association (Article 19)? */
    SANCTION("sanction");

    private final String id;

    ShelterQuestion(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
