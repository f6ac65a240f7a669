package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Condition;

/** What Article 17 reads of a case: when a stay ends. */
public interface EndingClaim extends PersonClaim {

    /** Returns whether the subject has certainly completed eighteen years today. */
    boolean adultToday();

    /** Returns whether the subject has certainly not completed eighteen years today. */
    boolean minorToday();

    /** Returns whether the file leaves open on which side of eighteen the subject is today. */
    boolean ageUnsettledToday();

    /** Returns the decisions that the status was never there. */
    DisprovedStatus statusDisproved();

    /** Returns the effect of the victim's leaving on the affected person. */
    VictimsLeaving victimsLeaving();

    /** Returns the status that an affected person had on entry and may have lost since. */
    LostStatus lostStatus();

    /** Returns no: the list of cases is closed. */
    Condition noOtherCase();

    /** Returns no, unless the person has left: then the question to the Minister whether another case ended the stay. */
    Condition otherCasePutToMinister();

    /** Returns the period of the stay. */
    StayPeriod period();

    /** Returns the wishes to leave on file. */
    WishOnFile wishToLeave();

    /** Returns the notice to an official body before exit. */
    Condition noticeBeforeExit();

    /** Returns the Minister's instructions on ending a stay, which were not seen. */
    Condition instructionsOnEnding();
}
