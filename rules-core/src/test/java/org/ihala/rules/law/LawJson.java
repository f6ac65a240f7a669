package org.ihala.rules.law;

import java.nio.charset.StandardCharsets;
import org.ihala.rules.EditedJson;

/** The smallest law that holds one entry of each kind, for tests to break in one place; single quotes stand for double. */
public final class LawJson {

    private static final String TEXT = "{'ar':'نص','en':'text'}";
    private static final String SOURCE = "'source':'Art. 1','confidence':'TEXT_SEEN'";

    private static final String SMALL =
            """
            { 'name': 'SMALL', 'title': TEXT,
              'editions': [ { 'id': 'SMALL/1', 'from': '2012-04-01', 'text': TEXT, SOURCE },
                            { 'id': 'SMALL/2', 'from': '2023-08-16', 'assumed': true, 'text': TEXT, SOURCE } ],
              'numbering': [ '1', '2' ],
              'wordings': { '1': '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b' },
              'provisions': {
                '1': { 'kind': 'LOGIC', 'text': TEXT, SOURCE, 'rules': [
                    { 'name': '1  one way', 'arabic': 'وجه', 'reading': 'Q1=R1' },
                    { 'name': '1  the other way', 'arabic': 'وجه آخر', 'reading': 'Q1=R2' } ] },
                '1/a': { 'kind': 'DUTY', 'part': true, 'text': TEXT, SOURCE, 'who': 'HOUSE', 'due': 'days', 'notes': [TEXT],
                    'amendments': [ { 'edition': 'SMALL/2', 'ar': 'نص', 'en': 'text', SOURCE } ],
                    'rules': [ { 'name': '1/a  a duty', 'arabic': 'واجب' } ] },
                '2': { 'kind': 'DECLARATORY', 'text': TEXT, SOURCE, 'excuse': TEXT } },
              'parameters': { 'days': { 'unit': 'DAYS', 'values': [ { 'from': '2012-04-01', 'value': 7 } ],
                              'provisions': [ '1/a' ], 'text': TEXT, SOURCE } },
              'readings': { 'Q1': { 'provision': '1', 'question': TEXT, 'default': 'R2', 'reason': TEXT, SOURCE,
                            'chosenBy': TEXT,
                            'options': [ { 'id': 'R1', 'text': TEXT }, { 'id': 'R2', 'text': TEXT } ] } },
              'facts': { 'CONSENT': { 'who': 'HOUSE', 'ask': TEXT } },
              'offices': { 'HOUSE': TEXT },
              'warnings': { 'OLD_TEXT': TEXT },
              'questions': { 'q': { 'title': TEXT, 'yes': TEXT, 'no': TEXT, 'undetermined': TEXT } },
              'outcomes': { 'lastDay': TEXT },
              'bodies': { 'POLICE': { 'official': true, 'competent': true, 'text': TEXT } } }
            """;

    private final EditedJson json = new EditedJson(SMALL.replace("TEXT,", TEXT + ",")
            .replace("TEXT }", TEXT + " }")
            .replace("[TEXT]", "[" + TEXT + "]")
            .replace("SOURCE", SOURCE));

    private LawJson() {}

    public static LawJson small() {
        return new LawJson();
    }

    public LawJson set(String pointer, String value) {
        json.set(pointer, value);
        return this;
    }

    public LawJson remove(String pointer) {
        json.remove(pointer);
        return this;
    }

    public Law read() {
        return LawReader.read(json.text().getBytes(StandardCharsets.UTF_8));
    }
}
