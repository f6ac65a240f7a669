package org.ihala.rules.shelter.jo.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.casefile.Staff.StaffMember.Field;
import org.jspecify.annotations.Nullable;

/** Whether persons who cover some fields each cover all fields together (18/a). */
final class FieldCover {

    private final List<List<Field>> covered;
    private final Map<Field, Integer> specialist = new EnumMap<>(Field.class);

    private FieldCover(List<List<Field>> covered) {
        this.covered = covered;
    }

    /** Returns whether every field is covered by anybody. */
    static boolean ofAnybody(List<List<Field>> covered) {
        return covered.stream()
                .flatMap(List::stream)
                .collect(() -> EnumSet.noneOf(Field.class), Set::add, Set::addAll)
                .size() == Field.values().length;
    }

    /** Returns whether every field can be given a specialist of its own: a matching of fields and persons. */
    static boolean withOneSpecialistEach(List<List<Field>> covered) {
        FieldCover cover = new FieldCover(covered);
        for (Field field : Field.values()) {
            if (!cover.assign(field, new ArrayList<>())) {
                return false;
            }
        }
        return true;
    }

    /** Gives a field to somebody, who may have to hand on the field given before. */
    private boolean assign(Field field, List<Integer> asked) {
        for (int person = 0; person < covered.size(); person++) {
            if (!covered.get(person).contains(field) || asked.contains(person)) {
                continue;
            }
            asked.add(person);
            Field given = fieldOf(person);
            if (given == null || assign(given, asked)) {
                specialist.put(field, person);
                return true;
            }
        }
        return false;
    }

    private @Nullable Field fieldOf(int person) {
        for (Map.Entry<Field, Integer> entry : specialist.entrySet()) {
            if (entry.getValue() == person) {
                return entry.getKey();
            }
        }
        return null;
    }
}
