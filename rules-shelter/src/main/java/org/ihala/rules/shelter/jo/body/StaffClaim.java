package org.ihala.rules.shelter.jo.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.casefile.Staff;
import org.ihala.rules.casefile.Staff.StaffMember;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Count;
import org.ihala.rules.words.Listings;

/** What Article 18 reads of a case: the staff of a House, who runs it, and how many the Minister decided on. */
public final class StaffClaim extends MatterClaim<Staff> implements Whole {

    private final List<StaffMemberClaim> members = new ArrayList<>();
    private final Map<String, Listings> inPosts = new HashMap<>();

    /** Creates the claim. */
    public StaffClaim(Inquiry inquiry) {
        super(inquiry, "staff", read(inquiry, Staff.class));
        for (int i = 0; i < onFile.members().size(); i++) {
            StaffMember member = onFile.members().get(i);
            if (member.appointedOn() == null || reached(member.appointedOn()) != null) {
                members.add(new StaffMemberClaim(inquiry, place("members[" + i + "]"), member));
            }
        }
    }

    /** Returns everybody but those whose appointment is still to come. */
    @Override
    public List<StaffMemberClaim> things() {
        return members;
    }

    /** Returns who runs the House. */
    public Choice runBy() {
        return choice(onFile.runBy(), Facts.STAFF_RUN_BY, "runBy");
    }

    /** Returns how many researchers and technicians the Minister decided on. */
    public Count numberSetByMinister() {
        return count(onFile.numberSetByMinister(), Facts.STAFF_NUMBER, "numberSetByMinister");
    }

    /** Returns whoever has a post of a kind, or may have it, with the fields that each of them covers. */
    public Listings inPost(String post) {
        return inPosts.computeIfAbsent(post, code -> members(code, Facts.STAFF_POST, Facts.STAFF_MEMBERS));
    }

    /** Returns the directors. */
    public Listings directors() {
        return members("DIRECTOR", Facts.STAFF_DIRECTOR, Facts.STAFF_DIRECTOR);
    }

    private Listings members(String post, String belonging, String others) {
        MissingFact fields = missing(Facts.STAFF_FIELDS, "members");
        Listings all = new Listings(
                places("members"),
                onFile.membersComplete(),
                new Listings.Gaps(missing(belonging, "members"), fields, missing(others, "members")));
        members.forEach(member -> all.with(member.post().is(post), member.fields()));
        return all;
    }
}
