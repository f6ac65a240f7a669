package org.ihala.rules.rulebook.page;

import java.util.HashMap;
import java.util.Map;
import org.ihala.rules.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * The words of rule files as phrases of both languages.
 *
 * <p>In a phrase {@code {0}} is what the word is asked of, {@code {1}} to {@code {3}} what stands in its brackets, {@code {or}}
 * all of that, {@code {or2}} all but the first, and {@code {then}} all of it in turn. Where a word means one thing of acts and
 * another of entries or of a listing, the latter stand before it.
 */
final class Phrases {

    private static final String TABLE =
            """
            always | in every case | في كل حال
            never | in no case | ليس في أي حال
            askedOn | the day asked about | يوم السؤال
            ask | left open and asked for: {1} | يبقى مفتوحًا ويُسأل عنه: {1}
            question | {1} | {1}
            questionOnVictim | {1} (about the victim) | {1} (عن المجني عليه)
            both | both of these: ({1}) and ({2}) | الأمران معًا: ({1}) و({2})
            either | at least one of these: ({1}) or ({2}) | أحد الأمرين على الأقل: ({1}) أو ({2})
            denied | not so: ({1}) | ينتفي ما يأتي: ({1})
            presumed | ({0}), which is presumed where it is not known | ({0})، ويُفترض ذلك ما لم يُعلم خلافه
            shown | ({0}), as far as the file shows it | ({0})، بقدر ما يثبته الملف
            noOnceKnown | ({0}), a no counting only once this is known: ({1}) | ({0})، ولا يُعتدّ بالنفي إلا إذا عُلم: ({1})
            askWhenMet | ({0}), and where it is so the answer is left open and asked for: {1} | ({0})، فإن صحّ بقي الجواب مفتوحًا ويُسأل عنه: {1}
            askWhenNotMet | ({0}), and where it is not so the answer is left open and asked for: {1} | ({0})، فإن لم يصحّ بقي الجواب مفتوحًا ويُسأل عنه: {1}
            undecidedWhenMet | ({0}), and where it is so this provision does not decide it | ({0})، فإن صحّ لم يحسم هذا الحكم المسألة
            askWhenOpen | ({0}), and where the file leaves that open this is asked for: {1} | ({0})، فإن بقي ذلك مفتوحًا سُئل عنه: {1}
            decidedWhenMet | ({0}), and where it is so, what this says: ({1}) | ({0})، فإن صحّ فالجواب ما يأتي: ({1})
            decidedWhenNotMet | ({0}), and where it is not so, what this says: ({1}) | ({0})، فإن لم يصحّ فالجواب ما يأتي: ({1})
            surely | surely: {0} | يقينًا: {0}
            surelyNot | surely not: {0} | انتفى يقينًا: {0}

            by | {0}, by {or} | {0}، صادرًا عن {or}
            having | {0}, with {1}: {or2} | {0}، و{1}: {or2}
            yes.is | {0} | {0}
            stay.keptUp | this duty is kept up for as long as this lasts: {0} | يُداوَم على هذا الواجب ما دام ما يأتي قائمًا: {0}
            yes.having | {0}, {1} | {0}، {1}
            unlessKnown | {0}, save those known to have {1}: {or2} | {0}، عدا ما عُلم أن {1} فيه: {or2}
            inWritingWhenBy | {0}, in writing where it is by {or} | {0}، كتابةً متى صدر عن {or}
            notBefore | {0}, not before this day: ({1}) | {0}، لا قبل هذا اليوم: ({1})
            after | {0}, after this day: ({1}) | {0}، بعد هذا اليوم: ({1})
            upTo | {0}, up to this day: ({1}) | {0}، حتى هذا اليوم: ({1})
            unlessContradictedBy | {0}, as far as none of these stands against it: ({1}) | {0}، ما لم يعارضه شيء من: ({1})
            unlessReversedBy | {0}, as far as the last of these does not reverse it: ({1}) | {0}، ما لم ينقضه الأخير من: ({1})
            followedBy | {0}, and in one row with them: ({1}) | {0}، وفي تسلسل واحد معه: ({1})
            lastWord | what was said last by whoever counts is yes, silence leaving it open: ({0}) | آخر ما قاله من يُعتدّ بقوله نعم، والسكوت يبقي الأمر مفتوحًا: ({0})
            lastWordOrNo | what was said last by whoever counts is yes, silence being no: ({0}) | آخر ما قاله من يُعتدّ بقوله نعم، والسكوت نفي: ({0})
            lastWordOrYes | what was said last by whoever counts is yes, silence being yes: ({0}) | آخر ما قاله من يُعتدّ بقوله نعم، والسكوت إيجاب: ({0})
            lastSays | what was said last by whoever counts has {1}: {or2} — ({0}) | آخر ما قاله من يُعتدّ بقوله فيه {1}: {or2} — ({0})
            lastDoesNotSay | what was said last by whoever counts is not known to have {1}: {or2} — ({0}) | آخر ما قاله من يُعتدّ بقوله لا يُعلم أن فيه {1}: {or2} — ({0})
            any | one of these is on file, none leaving it open: ({0}) | في الملف واحد مما يأتي، وخلوّه منه يبقي الأمر مفتوحًا: ({0})
            anyOnFile | one of these is on file: ({0}) | في الملف واحد مما يأتي: ({0})
            noneOnFile | none of these is on file: ({0}) | ليس في الملف شيء مما يأتي: ({0})
            oneMayBeOnFile | one of these is on file or may be: ({0}) | في الملف، أو قد يكون فيه، واحد مما يأتي: ({0})
            anyLacks | one of these is open for want of an answer to {1}: ({0}) | واحد مما يأتي مفتوح لأنه لم يُجب عن {1}: ({0})
            anyLate | one of these that counts came after the last day so far: ({0}) | واحد مما يُعتدّ به مما يأتي صدر بعد آخر يوم حينئذ: ({0})
            last | {1} in the last of these: ({0}) | {1} في الأخير مما يأتي: ({0})
            lastDay | the day of the last of these: ({0}) | يوم الأخير مما يأتي: ({0})
            lastDayOr | the day of the last of these, or where there is none {1}: ({0}) | يوم الأخير مما يأتي، فإن لم يكن فهو {1}: ({0})

            orElse | {0}, or where the file does not show that: {1} | {0}، فإن لم يكن في الملف: {1}
            atLeast | {0}, at the earliest | {0}، على أبكر تقدير
            plus | the last day of {1} that begin the day after {0} | آخر يوم من مدة {1} تبدأ غداة {0}
            plusFromItself | the last day of {1} that begin on {0} itself | آخر يوم من مدة {1} تبدأ من {0} نفسه
            completing | the day that completes {1} from {0} | يوم إتمام {1} من {0}
            notLaterThan | {0} is not later than {1} | {0} لا يتأخر عن {1}
            laterThan | {0} is later than {1} | {0} يلي {1}
            notEarlierThan | {0} is not earlier than {1} | {0} لا يسبق {1}
            earlierThan | {0} is earlier than {1} | {0} يسبق {1}
            liesAfter | {0} is later than {1} and not later than {2} | {0} يلي {1} ولا يتأخر عن {2}
            sameAs | {0} is the same day as {1} | {0} و{1} يوم واحد
            workingDay | {0} is a working day | {0} يوم عمل
            workingDaysBefore | the day with {1} left up to {0} | اليوم الذي يبقى منه {1} حتى {0}
            onFile | the file shows {0} | في الملف {0}
            named | the file names {0}, which is asked for otherwise | يذكر الملف {0}، وإلا سُئل عنه

            below | {0} is below {1} | {0} دون {1}
            surelyBelow | {0} is surely below {1} | {0} دون {1} يقينًا
            surelyNotBelow | {0} is surely not below {1} | {0} ليس دون {1} يقينًا
            is | {0} is {or} | {0}: {or}
            among | {0} is one of {1} | {0} من {1}
            byBloodWithin | {0} is by blood, up to degree {1} | {0} من النسب، حتى الدرجة {1}
            byMarriageWithin | {0} is by marriage, up to degree {1} | {0} من المصاهرة، حتى الدرجة {1}
            otherIs | {0}, seen from the other, is that of {1} | {0} من جهة الآخر: {1}
            isOnFile | the file shows for {0}: {or} | يُظهر الملف في {0}: {or}
            on | {0} on this day: ({1}) | {0} في هذا اليوم: ({1})
            between | {0} on one day at least from ({1}) to ({2}) | {0} في يوم على الأقل من ({1}) إلى ({2})
            entry | the first day of {0} | أول يوم من {0}
            currentEntry | the first day of {0}, unless it has surely ended | أول يوم من {0} ما لم ينته يقينًا
            lastMove | the day of the last move within {0} | يوم آخر انتقال ضمن {0}
            moved | {0} went on in another place | {0}: استمر في مكان آخر
            lastExit | the day of the last exit that was no move, from {0} or an earlier one | يوم آخر خروج لم يكن انتقالًا، من {0} أو مما سبقه
            exit | the day of leaving {0} | يوم الخروج من {0}
            exitOnFile | the file shows a leaving from {0} | في الملف خروج من {0}
            inside | {0} began and has not ended | {0}: بدأ ولم ينته
            ended | {0} has ended or may have | {0}: انتهى أو قد يكون انتهى
            mayBeInside | {0} began and has not surely ended | {0}: بدأ ولم ينته يقينًا
            surelyLeft | {0} has surely ended | {0}: انتهى يقينًا

            since | {0}, as it is owed from this day on: ({1}) | {0}، بوصفه واجبًا منذ: ({1})
            continuing | {0}, which goes on | {0}، وهو مستمر
            evenAfterExit | {0}, which an exit does not end | {0}، ولا ينهيه الخروج
            done | this is done, silence being no: {0} | أُدّي ما يأتي، والسكوت نفي: {0}
            given | this is done: {0} | أُدّي ما يأتي: {0}
            owed | this is done, which is owed in every case: {0} | أُدّي ما يأتي، وهو واجب في كل حال: {0}
            owedWhen | this is done, which is owed where ({1}): {0} | أُدّي ما يأتي، وهو واجب متى ({1}): {0}
            owedWhenSafe | this is done, which is owed where ({1}), and where ({2}) only once this is answered: {3} — {0} | أُدّي ما يأتي، وهو واجب متى ({1})، فإن كان ({2}) فبعد الإجابة عن: {3} — {0}
            keptUp | this is kept up throughout: {0} | يُداوَم على ما يأتي: {0}
            lateWhen | practice counts this as late, or asks for it again, where it is owed because ({1}): {0} | يُعدّ متأخرًا في التطبيق العملي أو تلزم مراجعته، متى وجب لأن ({1}): {0}

            of | {0}, of this kind: {or} | {0}، من نوع: {or}
            givingAtMost | {0}, giving no more than {1} | {0}، تمنح ما لا يزيد على {1}
            cutTo | {0}, of whose time no more than {1} counts | {0}، ولا يُحسب من مدته أكثر من {1}
            inTurn | {0}, one after another: {then} | {0}، الواحد تلو الآخر: {then}
            none | none of these is on file: ({0}) | ليس في الملف شيء مما يأتي: ({0})
            first | the day of the first of these: ({0}) | يوم الأول مما يأتي: ({0})
            firstEnds | the end of the time that the first of these gives: ({0}) | نهاية المدة التي يمنحها الأول مما يأتي: ({0})
            entries.any | one of these is on file: ({0}) | في الملف واحد مما يأتي: ({0})
            entries.laterThan | {0}, after this day: ({1}) | {0}، بعد هذا اليوم: ({1})
            entries.notEarlierThan | {0}, not before this day: ({1}) | {0}، لا قبل هذا اليوم: ({1})
            entries.notLaterThan | {0}, up to this day: ({1}) | {0}، حتى هذا اليوم: ({1})
            listing.any | {0}: one at least | {0}: واحدة على الأقل
            has | {0}: among them {1} | {0}: منها {1}

            asDueBy | {0} is not later than the last day for it, which is: ({1}) | {0} لا يتأخر عن آخر أجل له، وهو: ({1})
            asDueInPractice | kept up without end, and late in practice after this day: ({0}) | يُداوَم عليه بلا نهاية، ويُعدّ متأخرًا في التطبيق العملي بعد هذا اليوم: ({0})
            endOfNextBlockOf | the last day of the calendar period that follows the one in which ({0}) lies, each being {1} counted from January on | آخر يوم من الفترة التقويمية التي تلي الفترة التي يقع فيها ({0})، وطول كل فترة {1} تُحسب من كانون الثاني
            inOrAfterYear | {0} lies in the year {1} or later | {0} يقع في سنة {1} أو بعدها
            inYears | {0} lies in the years from {1} to {2}, both included | {0} يقع في السنوات من {1} إلى {2}، وكلتاهما داخلة
            isToOther | the person is to the other: {1} | الشخص بالنسبة إلى الآخر: {1}
            isSharedOnFile | the file shows somebody who is to both of them: {1} | يُظهر الملف من تكون صلته بالاثنين معًا: {1}
            lastWordOr | what was said last by whoever counts is yes: ({0}); where nobody spoke, {1} | آخر ما قاله من يُعتدّ بقوله نعم: ({0})؛ فإن لم يقل أحد شيئًا، {1}
            leftOpen | the file leaves this open: ({0}) | يبقى ما يأتي مفتوحًا بحسب الملف: ({0})
            naming | {0}, naming {1} | {0}، مع ذكر {1}
            without | {0} (leaving out {1}) | {0} (دون احتساب {1})
            count | the number of {0} | عدد {0}
            count.any | {0} is one at least | {0}: واحد على الأقل
            count.atLeast | {0} is {1} or more | {0} لا يقل عن {1}
            moreThanHalfOf | {0} is more than half of {1} | {0} أكثر من نصف {1}
            leftOf | what is left of {1} after taking off {0} | الباقي من {1} بعد طرح {0}
            less | {0} less {1} | {0} مطروحًا منه {1}
            complete | the file holds all of these: ({0}) | يضم الملف جميع ما يأتي: ({0})
            covering | among {0}, each of these fields is covered by somebody: {and} | من بين {0} من يختص بكل مجال من المجالات الآتية: {and}
            coveringOneEach | among {0}, each of these fields is covered by somebody of its own: {and} | من بين {0} لكل مجال من المجالات الآتية من يختص به وحده: {and}
            before | {0}, before this day: ({1}) | {0}، قبل هذا اليوم: ({1})
            reach | the sum of {0} comes to {1} or more | مجموع {0} يبلغ {1} أو أكثر
            author | whoever gave {0} | من صدر عنه ما يأتي: {0}
            inWriting | {0} is in writing | {0}: صادر كتابةً
            filled | somebody holds {0} | يشغل أحد {0}
            fine.since | the day since which the person has been without residence | اليوم الذي صار الشخص فيه بلا إقامة

            years | {1} | {1}
            months | {1} | {1}
            days | {1} | {1}
            workingDays | {1} | {1}
            number | {1} | {1}
            multipliedBy | {1} times {0} | {1} أمثال {0}
            """;

    private static final Map<String, Text> ALL = all();

    private Phrases() {}

    private static Map<String, Text> all() {
        Map<String, Text> all = new HashMap<>();
        TABLE.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split(" \\| ");
            all.put(parts[0], new Text(parts[2], parts[1]));
        });
        return all;
    }

    /** Returns the phrase of a word, or null where rules-core has no such word. */
    static @Nullable Text of(String word) {
        return ALL.get(word);
    }
}
