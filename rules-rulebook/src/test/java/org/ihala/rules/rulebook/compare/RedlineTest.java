package org.ihala.rules.rulebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RedlineTest {

    private static String marked(List<Redline.Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.fate()) {
                    case KEPT -> piece.text();
                    case GONE -> "[" + piece.text() + "]";
                    case NEW -> "{" + piece.text() + "}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void should_mark_words_that_were_taken_out_and_put_in() {
        assertThat(marked(Redline.ofWords("two months at most", "three months at most")))
                .isEqualTo("[two ]{three }months at most");
        assertThat(marked(Redline.ofWords("شهران على الأكثر", "شهران على الأكثر"))).isEqualTo("شهران على الأكثر");
        assertThat(marked(Redline.ofWords("", "new"))).isEqualTo("{new}");
        assertThat(marked(Redline.ofWords("old", ""))).isEqualTo("[old]");
    }

    @Test
    void should_mark_lines_of_what_is_written_as_a_rule() {
        assertThat(marked(Redline.ofLines("rule\n  a\nend\n", "rule\n  b\nend\n"))).isEqualTo("rule\n[  a\n]{  b\n}end\n");
    }

    @Test
    void should_give_the_later_text_again() {
        List<Redline.Piece> pieces = Redline.ofWords("a b c d", "a x c  d e");

        assertThat(pieces.stream()
                        .filter(piece -> piece.fate() != Redline.Fate.GONE)
                        .map(Redline.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo("a x c  d e");
    }

    @Test
    void should_show_a_very_long_text_as_replaced() {
        String before = "a ".repeat(3000);
        String after = "b ".repeat(3000);

        assertThat(Redline.ofWords(before, after)).hasSize(2);
    }
}
