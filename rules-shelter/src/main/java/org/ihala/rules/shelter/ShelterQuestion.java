package org.ihala.rules.shelter;

import org.ihala.rules.Question;

/** The questions of the shelter regulation about one person. */
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
    /** Is everything done that is due on acceptance and before exit (Articles 13 and 17/b)? */
    DUTIES("duties");

    private final String id;

    ShelterQuestion(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
