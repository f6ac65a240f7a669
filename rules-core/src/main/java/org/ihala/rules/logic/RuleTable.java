package org.ihala.rules.logic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Readings;
import org.jspecify.annotations.Nullable;

/**
 * The rules that can speak of one kind of claim, and the provisions they speak of, by number.
 *
 * <p>Where a run judges several things of a kind one by one, each thing has numbers of its own for the rules and provisions
 * that are about it, so that all of them are combined as any other provisions are.
 *
 * <p>A run keeps what was recorded in arrays of these numbers. A table is made once for a rule set and shared between
 * threads, or belongs to a single recorder that numbers what it meets.
 */
public final class RuleTable {

    private static final int[] NONE = {};

    /** The provisions that the rules about each thing speak of. */
    private final List<Set<String>> ofThings;
    private final Set<String> judging;
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Integer> rulesByName = new HashMap<>();

    private int slotCount;
    private String[] provisions = {};
    private int[] thingOfSlot = {};
    private int[][] rulesOf = {};

    private int ruleCount;
    private String[] names = {};
    private int[] slotOf = {};
    private int[] thingOf = {};
    private @Nullable Formula[] formulas = {};
    private @Nullable Node[] nodes = {};
    private int[][] tagsOf = {};

    /** What a point of the register bears on, worked out when it is first asked for. */
    private volatile @Nullable AtomicReferenceArray<Bearing> bearings;

    /**
     * What a point bears on.
     *
     * @param rules the rules that belong to some reading of it
     * @param moved for each provision, whether its answer can differ between the readings
     */
    private record Bearing(int[] rules, boolean[] moved) {}

    /** The warnings among the provisions, or null; worked out when they are first asked for. */
    private volatile @Nullable Provision @Nullable [] warnings;

    /** The steps of a proof that rest on nothing of a file, two for each rule; each is made when it is first needed. */
    private volatile @Nullable Proof[] bareSteps = {};

    /** Creates a table without rules, for a claim without things of its own. */
    public RuleTable() {
        this(List.of(), Set.of());
    }

    /**
     * Creates a table without rules.
     *
     * @param ofThings for each thing that is judged, the provisions that the rules about it speak of
     * @param judging all provisions by which rules judge things, be there such things or not
     */
    public RuleTable(List<Set<String>> ofThings, Set<String> judging) {
        this.ofThings = List.copyOf(ofThings);
        this.judging = Set.copyOf(judging);
    }

    /**
     * Adds a rule and returns its number.
     *
     * @param name its name
     * @param provision the provision it speaks of
     * @param formula the formula it registers, or null where it records an answer
     * @param tags the numbers of the readings it belongs to
     */
    public int add(String name, String provision, @Nullable Formula formula, int... tags) {
        return add(name, provision, -1, formula, tags);
    }

    /**
     * Adds a rule about one of several things and returns its number.
     *
     * @param name its name
     * @param provision the provision it speaks of
     * @param thing the number of the thing, or -1 where it is about the whole claim
     * @param formula the formula it registers, or null where it records an answer
     * @param tags the numbers of the readings it belongs to
     */
    public int add(String name, String provision, int thing, @Nullable Formula formula, int... tags) {
        int slot = number(provision, thing);
        int rule = ruleCount++;
        if (rule == names.length) {
            int size = Math.max(16, 2 * rule);
            names = Arrays.copyOf(names, size);
            slotOf = Arrays.copyOf(slotOf, size);
            thingOf = Arrays.copyOf(thingOf, size);
            formulas = Arrays.copyOf(formulas, size);
            nodes = Arrays.copyOf(nodes, size);
            tagsOf = Arrays.copyOf(tagsOf, size);
        }
        names[rule] = name;
        slotOf[rule] = slot;
        thingOf[rule] = thing;
        formulas[rule] = formula;
        nodes[rule] = formula == null ? null : Node.of(formula, this, thing);
        tagsOf[rule] = tags;
        rulesByName.put(key(name, thing), rule);
        rulesOf[slot] = Arrays.copyOf(rulesOf[slot], rulesOf[slot].length + 1);
        rulesOf[slot][rulesOf[slot].length - 1] = rule;
        return rule;
    }

    /** What is about a thing is told from the others by the number of the thing; no name or id holds a line break. */
    private static String key(String text, int thing) {
        return thing < 0 ? text : text + "\n" + thing;
    }

    /** Returns whether some rule judges things by a provision; one that is lost must not be taken for things that are not there. */
    boolean judgesBy(String provision) {
        return judging.contains(provision);
    }

    /** Returns the numbers of the things that the rules judge by a provision. */
    int[] thingsJudgedBy(String provision) {
        return IntStream.range(0, ofThings.size())
                .filter(thing -> ofThings.get(thing).contains(provision))
                .toArray();
    }

    /**
     * Returns the number of a provision, a new one where it has none yet.
     *
     * @param thing the number of the thing that is spoken of, or -1; a provision that is not about things has one number
     */
    int number(String provision, int thing) {
        int about = thing >= 0 && ofThings.get(thing).contains(provision) ? thing : -1;
        String key = key(provision, about);
        Integer known = slots.get(key);
        if (known != null) {
            return known;
        }
        int slot = slotCount++;
        if (slot == provisions.length) {
            provisions = Arrays.copyOf(provisions, Math.max(16, 2 * slot));
            rulesOf = Arrays.copyOf(rulesOf, provisions.length);
            thingOfSlot = Arrays.copyOf(thingOfSlot, provisions.length);
        }
        slots.put(key, slot);
        provisions[slot] = provision;
        thingOfSlot[slot] = about;
        rulesOf[slot] = NONE;
        return slot;
    }

    /** Returns the number of a provision, or -1 where no rule speaks or could speak of it. */
    int find(String provision) {
        Integer slot = slots.get(provision);
        return slot == null ? -1 : slot;
    }

    /** Returns the number of a provision as it is about one thing, or -1 where no rule speaks of that. */
    int find(String provision, int thing) {
        return find(key(provision, thing));
    }

    /** Returns the number of a rule, or -1 where the table has none of that name about that thing. */
    int rule(String name, int thing) {
        Integer rule = rulesByName.get(key(name, thing));
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

    /** Returns the number of the thing that a rule is about, or -1. */
    public int thing(int rule) {
        return thingOf[rule];
    }

    /** Returns the number of the thing that a provision is about, or -1. */
    int thingOf(int slot) {
        return thingOfSlot[slot];
    }

    /**
     * Returns the warnings among the provisions, by number; null where a provision is none.
     *
     * @param catalogue the entry of a provision in the catalogue
     */
    @Nullable Provision[] warnings(Function<String, Provision> catalogue) {
        @Nullable Provision[] made = warnings;
        if (made == null || made.length != slotCount) {
            made = new Provision[slotCount];
            for (int slot = 0; slot < slotCount; slot++) {
                Provision provision = rulesOf[slot].length == 0 ? null : catalogue.apply(provisions[slot]);
                made[slot] = provision == null || provision.warns() == null ? null : provision;
            }
            warnings = made;
        }
        return made;
    }

    /** Returns the step of a proof in which a rule says yes or no and rests on nothing of the file. */
    Proof bareStep(int rule, @Nullable String about, Answer answer) {
        @Nullable Proof[] steps = bareSteps;
        if (steps.length < 2 * ruleCount) {
            steps = new Proof[2 * ruleCount];
            bareSteps = steps;
        }
        int at = answer == Answer.YES ? 2 * rule : 2 * rule + 1;
        Proof known = steps[at];
        if (known == null || !Objects.equals(known.about(), about)) {
            // Two threads may both make one; each uses its own. Things of most cases stand at the same few places.
            known = new Proof(
                    provisions[slotOf[rule]], about, answer, names[rule], null, List.of(), List.of(), List.of());
            steps[at] = known;
        }
        return known;
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
        return bearing(point, readings).rules();
    }

    /** Returns for each provision whether its answer can differ between the options of a point of the register. */
    boolean[] movedBy(int point, Readings readings) {
        return bearing(point, readings).moved();
    }

    private Bearing bearing(int point, Readings readings) {
        AtomicReferenceArray<Bearing> known = bearings;
        if (known == null) {
            // Two threads may both make one; what is in it comes out the same.
            known = new AtomicReferenceArray<>(readings.points());
            bearings = known;
        }
        Bearing bearing = known.get(point);
        if (bearing == null) {
            int[] rules = IntStream.range(0, ruleCount)
                    .filter(rule -> belongs(rule, point, readings))
                    .toArray();
            bearing = new Bearing(rules, reachedFrom(rules));
            known.set(point, bearing);
        }
        return bearing;
    }

    private boolean belongs(int rule, int point, Readings readings) {
        for (int tag : tagsOf[rule]) {
            if (readings.pointOf(tag) == point) {
                return true;
            }
        }
        return false;
    }

    /** Returns the provisions of these rules, and those whose formulas name one of them, and so on. */
    private boolean[] reachedFrom(int[] rules) {
        boolean[] reached = new boolean[slotCount];
        for (int rule : rules) {
            reached[slotOf[rule]] = true;
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int rule = 0; rule < ruleCount; rule++) {
                Node node = nodes[rule];
                if (node != null && !reached[slotOf[rule]] && names(node, reached)) {
                    reached[slotOf[rule]] = true;
                    grows = true;
                }
            }
        }
        return reached;
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
