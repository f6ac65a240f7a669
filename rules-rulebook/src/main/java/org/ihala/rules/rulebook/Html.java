package org.ihala.rules.rulebook;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a template writes, with every text escaped for the place it stands in. */
final class Html {

    private static final int EXPECTED_LENGTH = 64 * 1024;

    /** Control characters that no HTML document may hold. */
    private static final Pattern NOT_HTML = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");

    private Html() {}

    static String of(Consumer<OwaspHtmlTemplateOutput> template) {
        StringOutput html = new StringOutput(EXPECTED_LENGTH);
        template.accept(new OwaspHtmlTemplateOutput(html));
        return NOT_HTML.matcher(html.toString()).replaceAll("\uFFFD");
    }
}
