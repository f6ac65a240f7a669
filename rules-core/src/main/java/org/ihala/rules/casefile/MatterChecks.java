package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.jspecify.annotations.Nullable;

/** The checks a matter must pass in itself, such as that nobody attends a meeting twice. */
final class MatterChecks {

    /** What concerns a person says nothing without the person, who is the subject of the case. */
    private static final Set<Class<?>> ABOUT_A_PERSON = Set.of(
            HouseLife.Placement.class, HouseLife.Visit.class, HouseLife.Outing.class, HouseLife.Belonging.class,
            Disclosure.class, Screening.class);

    private final BiConsumer<String, String> problem;

    /**
     * Creates the checks.
     *
     * @param problem receives the path and what is wrong with it
     */
    MatterChecks(BiConsumer<String, String> problem) {
        this.problem = problem;
    }

    void check(List<Matter> matters, @Nullable String subject, BiConsumer<String, String> known) {
        if (subject == null && matters.stream().anyMatch(matter -> ABOUT_A_PERSON.contains(matter.getClass()))) {
            problem.accept("subject", "is required");
        }
        Set<Class<?>> kinds = new HashSet<>();
        for (Matter matter : matters) {
            if (!kinds.add(matter.getClass())) {
                problem.accept("$", "holds two matters of one kind");
            }
            if (matter instanceof HouseLife.Placement placement) {
                check(placement, subject, known);
            } else if (matter instanceof HouseLife.EntryToWomensArea entry) {
                if (entry.entrant() == HouseLife.EntryToWomensArea.Entrant.RESIDENT
                        && entry.entrantSex() == Person.Sex.MALE) {
                    problem.accept("entryToWomensArea.entrantSex", "does not fit a woman who lives there");
                }
            } else if (matter instanceof ShelterCommittee.Committee committee) {
                check(committee);
            } else if (matter instanceof ShelterCommittee.Meeting meeting) {
                check(meeting);
            } else if (matter instanceof ShelterCommittee.Subcommittee subcommittee) {
                Integer staff = subcommittee.membersFromHouseStaff();
                if (staff != null && subcommittee.members() != null && staff > subcommittee.members()) {
                    problem.accept("subcommittee.membersFromHouseStaff", "is more than there are members");
                }
            } else if (matter instanceof Staff staff) {
                check(staff);
            } else if (matter instanceof Violation violation) {
                check(violation);
            } else if (matter instanceof Reports reports) {
                check(reports);
            } else if (matter instanceof Screening screening) {
                Screening.Overstay overstay = screening.overstay();
                if (overstay != null && isBefore(overstay.to(), overstay.from())) {
                    problem.accept("screening.overstay", "ends before it begins");
                }
                if (overstay != null
                        && overstay.from() != null
                        && screening.circumstances() != null
                        && Boolean.FALSE.equals(screening.circumstances().overstay())) {
                    problem.accept("screening.overstay", "stands beside circumstances.overstay false");
                }
            } else if (matter instanceof Association association) {
                if (isBefore(association.foundedOn(), association.foundingMeetingOn())) {
                    problem.accept("association.foundedOn", "is before the founding meeting");
                }
                if (isBefore(association.approvalCanceledOn(), association.cabinetDecidedOn())) {
                    problem.accept("association.approvalCanceledOn", "is before the Cabinet decided");
                }
            }
        }
    }

    private static boolean isBefore(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first != null && second != null && first.isBefore(second);
    }

    private void check(HouseLife.Placement placement, @Nullable String subject, BiConsumer<String, String> known) {
        List<String> with = placement.with();
        Set<String> seen = new HashSet<>();
        for (int i = 0; with != null && i < with.size(); i++) {
            String path = "placement.with[" + i + "]";
            known.accept(path, with.get(i));
            if (with.get(i).equals(subject)) {
                problem.accept(path, "is the subject");
            } else if (!seen.add(with.get(i))) {
                problem.accept(path, "is named twice");
            }
        }
    }

    private void check(ShelterCommittee.Committee committee) {
        ShelterCommittee.SeatHolder unreadable = Form.of(ShelterCommittee.SeatHolder.class).gap();
        Set<Seat> seats = EnumSet.noneOf(Seat.class);
        for (int i = 0; i < committee.seats().size(); i++) {
            ShelterCommittee.SeatHolder holder = committee.seats().get(i);
            if (holder == unreadable) {
                continue;
            }
            String path = "committee.seats[" + i + "]";
            if (holder.seat() == Seat.CHAIR) {
                problem.accept(path + ".seat", "is given by the field chair");
            } else if (!seats.add(holder.seat())) {
                problem.accept(path + ".seat", "is named twice");
            }
            if (isBefore(holder.namedOn(), holder.replacesMemberNamedOn())) {
                problem.accept(path + ".namedOn", "is before the predecessor was named");
            }
            if (isBefore(holder.endedOn(), holder.namedOn())) {
                problem.accept(path + ".endedOn", "is before the member was named");
            }
        }
    }

    private void check(ShelterCommittee.Meeting meeting) {
        List<Seat> attending = distinct("meeting.attending", meeting.attending());
        List<Seat> vacant = distinct("meeting.vacant", meeting.vacant());
        if (vacant.stream().anyMatch(attending::contains)) {
            problem.accept("meeting.vacant", "names a seat that attended");
        }
        Integer votes = meeting.votesFor();
        if (votes != null && meeting.attending() != null && votes > attending.size()) {
            problem.accept("meeting.votesFor", "is more than attended");
        }
        if (votes != null && Boolean.FALSE.equals(meeting.voteTaken())) {
            problem.accept("meeting.votesFor", "stands beside voteTaken false");
        }
        if (meeting.previous() != null && Boolean.TRUE.equals(meeting.first())) {
            problem.accept("meeting.previous", "stands beside first true");
        }
        if (meeting.date() != null && meeting.previous() != null && !meeting.previous().isBefore(meeting.date())) {
            problem.accept("meeting.previous", "is not before the meeting");
        }
        if (Boolean.TRUE.equals(meeting.chairVotedFor())
                && (votes != null && votes == 0 || meeting.attending() != null && !attending.contains(Seat.CHAIR))) {
            problem.accept("meeting.chairVotedFor", "does not fit the votes or the attendance");
        }
    }

    private List<Seat> distinct(String path, @Nullable List<Seat> seats) {
        if (seats != null && Set.copyOf(seats).size() < seats.size()) {
            problem.accept(path, "names a seat twice");
        }
        return seats == null ? List.of() : seats;
    }

    private void check(Staff staff) {
        for (int i = 0; i < staff.members().size(); i++) {
            List<Staff.Experience> experience = staff.members().get(i).experience();
            for (int j = 0; j < experience.size(); j++) {
                if (isBefore(experience.get(j).to(), experience.get(j).from())) {
                    problem.accept("staff.members[" + i + "].experience[" + j + "]", "ends before it begins");
                }
            }
        }
    }

    private void check(Violation violation) {
        for (int i = 0; i < violation.steps().size(); i++) {
            Violation.Step step = violation.steps().get(i);
            if (isBefore(step.date(), violation.foundOn())) {
                problem.accept(
                        "violation.steps[" + i + "]." + CaseFileReader.dayOf(step.type()),
                        "is before the violation was found");
            }
        }
    }

    private void check(Reports reports) {
        for (int i = 0; i < reports.submitted().size(); i++) {
            Reports.Report report = reports.submitted().get(i);
            String path = "reports.submitted[" + i + "].";
            if (isBefore(report.studiedOn(), report.date())) {
                problem.accept(path + "studiedOn", "is before the report");
            }
            if (isBefore(report.recommendedOn(), report.studiedOn())) {
                problem.accept(path + "recommendedOn", "is before the report was studied");
            }
            if (isBefore(report.adoptedOn(), report.recommendedOn())) {
                problem.accept(path + "adoptedOn", "is before the recommendations");
            }
        }
    }
}
