package org.ihala.rules.rulebook.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.OfficialWording;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.Text;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.rulebook.Example;
import org.ihala.rules.rulebook.OfficialText;
import org.ihala.rules.rulebook.Volume;
import org.ihala.rules.signoff.SignOffReport;
import org.ihala.rules.signoff.SignOffReview;
import org.ihala.rules.signoff.Standing;
import org.jspecify.annotations.Nullable;

/** Everything the pages of one rulebook show, worked out once for both languages. */
public final class Book {

    /** Among so many cases one that shows a disputed point well is looked for; each costs a decision. */
    private static final int MOST_TRIED = 3;

    private final Volume volume;
    private final Law law;
    private final @Nullable OfficialText official;
    private final AnswerSentence words;
    private final Observations observations;
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, List<Point>> points = new HashMap<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Asked> questions = new ArrayList<>();
    private final List<Entry> changed = new ArrayList<>();
    private final Map<String, SignOffReview.Line> signOffs = new HashMap<>();

    /**
     * Works out the pages of a rulebook.
     *
     * @param official the official wording, or null where none is given
     */
    public Book(Volume volume, @Nullable OfficialText official) {
        this.volume = volume;
        this.law = volume.rules().law();
        this.official = official;
        this.words = new AnswerSentence(law, volume.written().names(), this::inSentence);
        this.observations = new Observations(volume.examples(), new CaseFields());
        if (volume.signOffs() != null) {
            volume.signOffs().lines().forEach(line -> signOffs.put(line.subject(), line));
        }
        law.readings().values().parallelStream().map(this::point).toList().forEach(point ->
                points.computeIfAbsent(point.reading().provision(), id -> new ArrayList<>()).add(point));
        Map<String, List<String>> byPage = new LinkedHashMap<>();
        law.provisions().keySet().forEach(id -> byPage.computeIfAbsent(pageOf(id), page -> new ArrayList<>()).add(id));
        byPage.forEach((page, ids) -> ids.forEach(id -> pages.put(id, page)));
        Map<String, List<Example>> examples = examplesByPage();
        byPage.forEach((page, ids) -> articles.add(article(page, ids, examples.getOrDefault(page, List.of()))));
        volume.rules().questions().forEach(question -> questions.add(asked(question)));
    }

    /** Returns the volume shown. */
    public Volume volume() {
        return volume;
    }

    /** Returns its law. */
    public Law law() {
        return law;
    }

    /** Returns the folder of its pages. */
    public String folder() {
        return law.name().toLowerCase(Locale.ROOT);
    }

    /** Returns its pages of law, in the order of the catalogue. */
    public List<Article> articles() {
        return articles;
    }

    /** Returns its questions. */
    public List<Asked> questions() {
        return questions;
    }

    /** Returns the provisions whose given official wording is another than the one the encoding was checked against. */
    public List<Entry> changed() {
        return changed;
    }

    /** Returns the provisions that the map shows: the numbered ones, or where nothing is numbered all but parts. */
    public List<Entry> mapped(Article article) {
        return article.entries().stream()
                .filter(entry -> law.numbering().isEmpty()
                        ? !entry.provision().part()
                        : law.numbering().contains(entry.id()))
                .toList();
    }

    /** Returns how many provisions of the map stand as said. */
    public long standing(Entry.Standing standing) {
        return articles.stream()
                .flatMap(article -> mapped(article).stream())
                .filter(entry -> entry.standing() == standing)
                .count();
    }

    /** Returns how many provisions stand as each where legal staff sign; empty where that is not shown. */
    public Map<Standing, Integer> signed() {
        SignOffReview review = volume.signOffs();
        return review == null ? Map.of() : new SignOffReport(review).count();
    }

    /** Returns how many cases are decided as they expect. */
    public long holding() {
        return volume.examples().stream().filter(Example::holds).count();
    }

    // ---- names ------------------------------------------------------------------------------------------------------

    /** Returns what a provision is called on the pages of its own rulebook. */
    public Text label(String id) {
        return ProvisionNames.within(law, id);
    }

    /** Returns what a provision is called among several instruments. */
    public Text fullLabel(String id) {
        return ProvisionNames.full(law, id);
    }

    private Text withWords(String id) {
        Text label = fullLabel(id);
        Text words = law.provision(id).text();
        return new Text(label.ar() + " — " + unstopped(words.ar()), label.en() + " — " + unstopped(words.en()));
    }

    /** Returns the number of a provision alone, for the map. */
    public Text number(Entry entry) {
        Text number = ProvisionNames.number(entry.id());
        return number == null ? new Text("·", "·") : number;
    }

    /** Returns what a provision is called in a list of its own page: its number, or where others share it its words. */
    public Text shortLabel(Entry entry) {
        Text number = number(entry);
        boolean alone = law.instruments().isEmpty() || number.en().equals(Instrument.within(entry.id()));
        return alone ? number : entry.provision().text();
    }

    /** Returns whether a day is the first of an edition whose commencement was not found. */
    public boolean assumed(LocalDate day) {
        return law.editions().stream().anyMatch(edition -> edition.assumed() && edition.from().equals(day));
    }

    /** Returns what a name or code of a decision stands for. */
    public Text outcome(String code) {
        return law.outcomes().getOrDefault(code, new Text(code, code));
    }

    /** Returns the way to a provision from the root of the site, without language. */
    public String href(String id) {
        return folder() + "/" + pages.get(id) + "#" + id.replace('/', '-').replace(':', '_');
    }

    /** Returns what a part or provision is called inside a sentence: its number, or for a part its own words. */
    private Text inSentence(String id) {
        Provision provision = law.provision(id);
        if (!provision.part() && law.instruments().isEmpty()) {
            return label(id);
        }
        return new Text("«" + unstopped(provision.text().ar()) + "»", "“" + unstopped(provision.text().en()) + "”");
    }

    private static String unstopped(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns the formula of a rule, or the parts of its test, as a drawing. */
    public Diagram diagram(Rule.Drawn drawn, Lang lang) {
        return new Diagram(
                drawn.formula(),
                lang,
                id -> drawn.parts().containsKey(id) || law.provision(id).part() ? null : label(id),
                id -> drawn.parts().containsKey(id) ? drawn.parts().get(id) : law.provision(id).text());
    }

    /** Returns what rule files call a fact without saying anywhere how it is called in words. */
    public Set<String> unnamed() {
        return words.unnamed();
    }

    // ---- pages ------------------------------------------------------------------------------------------------------

    /** Returns the page of a provision: the rule file that encodes it, or the one of its article. */
    private String pageOf(String id) {
        for (WrittenRules.File file : volume.written().files()) {
            if (file.rules().stream().anyMatch(rule -> rule.provision().equals(id))) {
                return file.article();
            }
        }
        String instrument = Instrument.codeOf(id);
        String article = Provision.articleOf(Instrument.within(id));
        String opening = (instrument.isEmpty() ? "article" : instrument.toLowerCase(Locale.ROOT)) + "-"
                + (article.length() == 1 ? "0" : "") + article;
        return volume.written().files().stream()
                .map(file -> file.article())
                .filter(name -> name.equals(opening) || name.startsWith(opening + "-"))
                .findFirst()
                .orElse(opening);
    }

    private Article article(String page, List<String> ids, List<Example> examples) {
        Text title = volume.written().files().stream()
                .filter(file -> file.article().equals(page))
                .map(file -> new Text(unstopped(file.title().ar()), unstopped(file.title().en())))
                .findFirst()
                .orElseGet(() -> withWords(ids.get(0)));
        List<Entry> entries = ids.stream().map(this::entry).toList();
        Map<String, Set<String>> left = new LinkedHashMap<>();
        for (String id : ids) {
            Observations.Observed observed = observations.provision(id);
            observed.asks().keySet().stream()
                    .filter(code -> law.deciding().contains(law.fact(code).who()))
                    .filter(code -> !observed.onlyOnOtherReading(code))
                    .forEach(code -> left.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(id));
        }
        List<Entry> powers = entries.stream().filter(this::isPower).toList();
        return new Article(folder() + "/" + page, title, entries, powers, byOffice(left), examples);
    }

    /** What an office may do or leave; guidance gives nobody a power. */
    private boolean isPower(Entry entry) {
        Instrument instrument = law.instrumentOf(entry.id());
        return entry.provision().who() != null
                && entry.provision().kind() != Provision.Kind.DUTY
                && (instrument == null || instrument.kind() != Instrument.Kind.GUIDANCE);
    }

    /** A case belongs where its answer comes from: on the pages of the provisions its proof ends in. */
    private Map<String, List<Example>> examplesByPage() {
        Map<String, List<Example>> byPage = new HashMap<>();
        for (Example example : volume.examples()) {
            Set<String> on = new LinkedHashSet<>();
            example.decision().because().forEach(proof -> on.add(pages.get(proof.provision())));
            on.forEach(page -> byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(example));
        }
        return byPage;
    }

    private Entry entry(String id) {
        Provision provision = law.provision(id);
        Observations.Observed observed = observations.provision(id);
        String wording = official == null || !law.wordings().containsKey(id) ? null : official.of(id);
        Entry entry = new Entry(
                provision,
                href(id),
                standing(provision),
                rules(id),
                observed.fields(),
                law.facts().keySet().stream()
                        .filter(observed.asks()::containsKey)
                        .map(code -> ask(code, Set.of(), observed.onlyOnOtherReading(code)))
                        .toList(),
                law.parameters().values().stream().filter(parameter -> uses(id, parameter)).toList(),
                points.getOrDefault(id, List.of()),
                observed.examples(),
                observed.reached(),
                wording,
                wording != null && !OfficialWording.sha256(wording).equals(law.wordings().get(id)),
                signedOff(id));
        if (entry.officialChanged()) {
            changed.add(entry);
        }
        return entry;
    }

    private SignOffReview.@Nullable Line signedOff(String subject) {
        return signOffs.get(subject);
    }

    private boolean uses(String id, Parameter parameter) {
        return parameter.provisions().contains(id) || parameter.id().equals(law.provision(id).due());
    }

    private Entry.Standing standing(Provision provision) {
        if (provision.rules().isEmpty()) {
            return Entry.Standing.EXCUSED;
        }
        boolean disputed = points.keySet().stream().anyMatch(id -> id.equals(provision.id())
                || id.startsWith(provision.id() + "/") && law.provision(id).part());
        return disputed ? Entry.Standing.CONTESTED : Entry.Standing.ENCODED;
    }

    private List<Rule> rules(String id) {
        List<Rule> rules = new ArrayList<>();
        for (WrittenRules.File file : volume.written().files()) {
            for (WrittenRules.Rule written : file.rules()) {
                if (written.provision().equals(id)) {
                    rules.add(rule(file, written));
                }
            }
        }
        return rules;
    }

    private Rule rule(WrittenRules.File file, WrittenRules.Rule written) {
        Provision.RuleEntry entry = law.provision(written.provision()).rules().stream()
                .filter(known -> known.name().equals(written.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the catalogue has no rule \"" + written.name() + "\""));
        List<Rule.Choice> choices = Reading.Choice.of(entry.reading()).stream()
                .map(choice -> new Rule.Choice(
                        choice.point(),
                        choice.option(),
                        pointHref(choice.point()),
                        law.readings().get(choice.point()).standard().equals(choice.option())))
                .toList();
        String name = written.name().substring(written.provision().length()).strip();
        return new Rule(
                new Text(entry.arabic(), name),
                written,
                file.name(),
                choices,
                words.guards(written),
                written.formula() == null
                        ? words.answer(written.answer())
                        : Sentence.of(written.formula(), this::inSentence),
                written.formula() == null ? words.drawn(written.answer()) : new Rule.Drawn(written.formula(), Map.of()));
    }

    private String pointHref(String point) {
        String page = pageOf(law.readings().get(point).provision());
        return folder() + "/" + page + "#" + point;
    }

    // ---- readings ---------------------------------------------------------------------------------------------------

    private Point point(Reading reading) {
        List<Example> telling = volume.examples().stream()
                .filter(Example::plain)
                .filter(example -> example.decision().readings().stream()
                        .anyMatch(used -> used.id().equals(reading.id()) && used.wouldChangeAnswer()))
                .sorted(Comparator.<Example>comparingInt(example -> law.editions().indexOf(example.decision().edition()))
                        .thenComparing(example -> example.decision().answer() == Answer.UNDETERMINED)
                        .thenComparingInt(example -> leaves(example.caseJson())))
                .toList();
        return new Point(reading, reading.options().stream()
                .filter(option -> !option.id().equals(reading.standard()))
                .map(option -> difference(reading, option.id(), telling))
                .toList(), signedOff(reading.id()));
    }

    /** The case that says least is the easiest to follow. */
    private static int leaves(JsonNode json) {
        int leaves = json.isValueNode() ? 1 : 0;
        for (JsonNode child : json) {
            leaves += leaves(child);
        }
        return leaves;
    }

    /** A yes against a no shows the point best; where none is near, the first case that the reading decides otherwise. */
    private Point.Difference difference(Reading reading, String option, List<Example> telling) {
        RuleBook other = volume.rules().withReading(reading.id() + "=" + option);
        Point.Difference first = new Point.Difference(option, null, null);
        int tried = 0;
        for (Example example : telling) {
            Answer before = example.decision().answer();
            Answer after = other.decide(example.question(), example.caseFile()).answer();
            if (before == after.negated() && before != Answer.UNDETERMINED) {
                return new Point.Difference(option, example, after);
            }
            if (after != before && first.example() == null) {
                first = new Point.Difference(option, example, after);
            }
            tried++;
            if (tried >= MOST_TRIED && first.example() != null) {
                break;
            }
        }
        return first;
    }

    // ---- questions --------------------------------------------------------------------------------------------------

    private Asked asked(Question question) {
        Observations.Observed observed = observations.question(question.id());
        List<Example> examples = volume.examples().stream()
                .filter(example -> example.question().equals(question))
                .toList();
        Set<String> on = new LinkedHashSet<>();
        examples.forEach(example -> example.decision().because().forEach(proof -> collect(proof, on)));
        return new Asked(
                question,
                folder() + "/question-" + question.id(),
                law.question(question.id()),
                byOffice(plainly(observed)),
                observed.fields(),
                articles.stream().filter(article -> on.contains(article.path())).toList(),
                examples);
    }

    private static Map<String, Set<String>> plainly(Observations.Observed observed) {
        Map<String, Set<String>> asks = new LinkedHashMap<>(observed.asks());
        asks.keySet().removeIf(observed::onlyOnOtherReading);
        return asks;
    }

    /** Groups what can be missing by whom to ask, in the order of the registers. */
    private List<Asked.Office> byOffice(Map<String, Set<String>> needed) {
        Map<String, List<Ask>> byOffice = new LinkedHashMap<>();
        law.offices().keySet().forEach(office -> byOffice.put(office, new ArrayList<>()));
        law.facts().keySet().stream()
                .filter(needed::containsKey)
                .map(code -> ask(code, needed.get(code), false))
                .forEach(ask -> byOffice.get(ask.office()).add(ask));
        return byOffice.values().stream()
                .filter(asks -> !asks.isEmpty())
                .map(asks -> new Asked.Office(asks.get(0).who(), asks))
                .toList();
    }

    /** Of parts that share the number of their provision, one stands for all. */
    private Ask ask(String code, Set<String> needed, boolean onOtherReading) {
        Law.FactEntry fact = law.fact(code);
        Map<Text, String> byLabel = new LinkedHashMap<>();
        law.provisions().keySet().stream()
                .filter(needed::contains)
                .forEach(id -> byLabel.putIfAbsent(label(id), href(id)));
        List<Ask.Link> links = new ArrayList<>();
        byLabel.forEach((label, href) -> links.add(new Ask.Link(label, href)));
        return new Ask(fact.who(), law.office(fact.who()), fact.ask(), links, onOtherReading);
    }

    private void collect(Proof proof, Set<String> on) {
        on.add(folder() + "/" + pages.get(proof.provision()));
        proof.children().forEach(child -> collect(child, on));
    }
}
