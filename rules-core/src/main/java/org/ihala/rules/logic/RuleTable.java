package org.ihala.rules.logic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ihala.rules.law.Readings;
import org.jspecify.annotations.Nullable;

/**
 * The rules that can speak of one kind of claim, and the provisions they speak of, by number.
 *
 * <p>A run keeps what was recorded in arrays of these numbers. A table is made once for a rule set and shared between
 * threads, or belongs to a single recorder that numbers what it meets.
 */
public final class RuleTable {

    private static final int[] NONE = {};

    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Integer> rulesByName = new HashMap<>();

    private int slotCount;
    private String[] provisions = {};
    private int[][] rulesOf = {};

    private int ruleCount;
    private String[] names = {};
    private int[] slotOf = {};
    private @Nullable Formula[] formulas = {};
    private @Nullable Node[] nodes = {};
    private int[][] tagsOf = {};

    private boolean @Nullable [][] moved;
    private int[] @Nullable [] rulesOfPoint;

    /** Creates a table without rules. */
    public RuleTable() {}

    /**
     * Adds a rule and returns its number.
     *
     * @param name its name
     * @param provision the provision it speaks of
     * @param formula the formula it registers, or null where it records an answer
     * @param tags the numbers of the readings it belongs to
     */
    public int add(String name, String provision, @Nullable Formula formula, int... tags) {
        int slot = number(provision);
        int rule = ruleCount++;
        if (rule == names.length) {
            int size = Math.max(16, 2 * rule);
            names = Arrays.copyOf(names, size);
            slotOf = Arrays.copyOf(slotOf, size);
            formulas = Arrays.copyOf(formulas, size);
            nodes = Arrays.copyOf(nodes, size);
            tagsOf = Arrays.copyOf(tagsOf, size);
        }
        names[rule] = name;
        slotOf[rule] = slot;
        formulas[rule] = formula;
        nodes[rule] = formula == null ? null : Node.of(formula, this);
        tagsOf[rule] = tags;
        rulesByName.put(name, rule);
        rulesOf[slot] = Arrays.copyOf(rulesOf[slot], rulesOf[slot].length + 1);
        rulesOf[slot][rulesOf[slot].length - 1] = rule;
        return rule;
    }

    /** Returns the number of a provision, a new one where it has none yet. */
    int number(String provision) {
        Integer known = slots.get(provision);
        if (known != null) {
            return known;
        }
        int slot = slotCount++;
        if (slot == provisions.length) {
            provisions = Arrays.copyOf(provisions, Math.max(16, 2 * slot));
            rulesOf = Arrays.copyOf(rulesOf, provisions.length);
        }
        slots.put(provision, slot);
        provisions[slot] = provision;
        rulesOf[slot] = NONE;
        return slot;
    }

    /** Returns the number of a provision, or -1 where no rule speaks or could speak of it. */
    int find(String provision) {
        Integer slot = slots.get(provision);
        return slot == null ? -1 : slot;
    }

    /** Returns the number of a rule, or -1 where the table has none of that name. */
    int rule(String name) {
        Integer rule = rulesByName.get(name);
        return rule == null ? -1 : rule;
    }

    /** Returns how many provisions are numbered. */
    int slots() {
        return slotCount;
    }

    /** Returns how many rules there are. */
    public int rules() {
        return ruleCount;
    }

    /** Returns the provision of a number. */
    String provision(int slot) {
        return provisions[slot];
    }

    /** Returns the name of a rule. */
    String name(int rule) {
        return names[rule];
    }

    /** Returns the number of the provision that a rule speaks of. */
    int slot(int rule) {
        return slotOf[rule];
    }

    /** Returns the formula a rule registers, or null. */
    public @Nullable Formula formula(int rule) {
        return formulas[rule];
    }

    /** Returns the formula a rule registers, by numbers, or null. */
    @Nullable Node node(int rule) {
        return nodes[rule];
    }

    /** Returns the numbers of the readings a rule belongs to; the caller must not change them. */
    public int[] tags(int rule) {
        return tagsOf[rule];
    }

    /** Returns the rules that speak of a provision under some reading; the caller must not change them. */
    int[] rulesOf(int slot) {
        return rulesOf[slot];
    }

    /** Returns the rules that belong to some reading of a point of the register; the caller must not change them. */
    int[] rulesOfPoint(int point, Readings readings) {
        int[] @Nullable [] known = rulesOfPoint;
        if (known == null) {
            known = new int[readings.points()][];
            rulesOfPoint = known;
        }
        int[] of = known[point];
        if (of == null) {
            of = IntStream.range(0, ruleCount)
                    .filter(rule -> belongs(rule, point, readings))
                    .toArray();
            known[point] = of;
        }
        return of;
    }

    private boolean belongs(int rule, int point, Readings readings) {
        for (int tag : tagsOf[rule]) {
            if (readings.pointOf(tag) == point) {
                return true;
            }
        }
        return false;
    }

    /** Returns for each provision whether its answer can differ between the options of a point of the register. */
    boolean[] movedBy(int point, Readings readings) {
        boolean @Nullable [][] known = moved;
        if (known == null) {
            known = new boolean[readings.points()][];
            moved = known;
        }
        boolean[] by = known[point];
        if (by == null) {
            by = moved(point, readings);
            known[point] = by;
        }
        return by;
    }

    private boolean[] moved(int point, Readings readings) {
        boolean[] by = new boolean[slots()];
        for (int rule : rulesOfPoint(point, readings)) {
            by[slot(rule)] = true;
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int rule = 0; rule < ruleCount; rule++) {
                Node node = nodes[rule];
                if (node != null && !by[slotOf[rule]] && names(node, by)) {
                    by[slotOf[rule]] = true;
                    grows = true;
                }
            }
        }
        return by;
    }

    private static boolean names(Node node, boolean[] slots) {
        if (node.kind == Node.Kind.PROVISION) {
            return slots[node.slot];
        }
        for (Node operand : node.operands) {
            if (names(operand, slots)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "RuleTable[" + ruleCount + "]";
    }
}
