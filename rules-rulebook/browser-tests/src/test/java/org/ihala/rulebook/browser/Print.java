package org.ihala.rulebook.browser;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A printed page, glyph by glyph: which can be seen whole, and which are cut by the edge of the sheet, of the printed
 * area, or of a box that hides what runs over. A line that a page break cuts is drawn on both pages, cut on each.
 */
final class Print {

    /** Printers leave some 5 mm blank; antialiasing and rounding come to less than a point. */
    private static final double UNPRINTABLE = 14;

    private static final double TOLERANCE = 0.75;
    /** Boxes of a pixel hide text for screen readers alone. */
    private static final double HIDING = 3;

    private static final int FEW = 3;

    private final List<String> cut = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int pages;
    private final Set<Long> percents = new TreeSet<>();

    private Print(PDDocument document) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            Sheet sheet = new Sheet(page);
            sheet.processPage(page);
            if (sheet.cutGlyphs.length() > 0) {
                cut.add("sheet " + number + " cuts \"" + sheet.cutGlyphs + "\"");
            }
        }
        pages = number;
    }

    static Print of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Print(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return pages;
    }

    /** Returns, by sheet, what is not whole. */
    List<String> cut() {
        return cut;
    }

    /**
     * Returns the sizes that text is printed at, 100 being that of the page as written; diagrams have sizes of their own.
     * Chromium shrinks a whole page for one line that is too wide, and then nothing has its own size.
     */
    Set<Long> percents() {
        return percents;
    }

    /** Returns what can be read, in the order in which it was drawn. */
    String text() {
        return text.toString();
    }

    /**
     * Returns the lines that are not there. Lines of Latin letters and figures are looked for whole, or in two parts where
     * a page ends between. Glyphs of the others are drawn in another order than they are read in, so figures and Latin
     * letters are counted over the page as well.
     */
    List<String> lacks(List<String> lines) {
        List<String> lost = new ArrayList<>();
        String printed = plain(text.toString());
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (String line : lines) {
            String plain = plain(line);
            plain.chars().forEach(c -> counts.merge(c, 1, Integer::sum));
            boolean inOrder = !line.startsWith("\u200f")
                    && line.codePoints()
                            .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
            if (inOrder && !holds(printed, plain)) {
                lost.add("lacks \"" + line + "\"");
            }
        }
        printed.chars().forEach(c -> counts.merge(c, -1, Integer::sum));
        counts.forEach((c, count) -> {
            if (count > 0) {
                lost.add("lacks " + count + " of the letter " + Character.toString(c));
            }
        });
        return lost;
    }

    private static boolean holds(String printed, String line) {
        return IntStream.rangeClosed(0, line.length()).anyMatch(cut -> {
            int first = printed.indexOf(line.substring(0, cut));
            return first >= 0 && printed.indexOf(line.substring(cut), first + cut) >= 0;
        });
    }

    /** Ligatures are taken apart. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    private final class Sheet extends PDFGraphicsStreamEngine {

        private final StringBuilder cutGlyphs = new StringBuilder();
        private final Rectangle2D printable;
        private GeneralPath path = new GeneralPath();
        private int clipRule = -1;
        private int gaps;
        private boolean lastWasCut;

        Sheet(PDPage page) {
            super(page);
            Rectangle2D paper = page.getCropBox().toGeneralPath().getBounds2D();
            printable = new Rectangle2D.Double(
                    paper.getX() + UNPRINTABLE,
                    paper.getY() + UNPRINTABLE,
                    paper.getWidth() - 2 * UNPRINTABLE,
                    paper.getHeight() - 2 * UNPRINTABLE);
        }

        @Override
        protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
            String glyph = font.toUnicode(code);
            glyph = glyph == null ? "" : glyph;
            Rectangle2D ink = ink(at, font, code, displacement);
            if (ink.isEmpty()) {
                return;
            }
            Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
            if (clip.getWidth() < HIDING || clip.getHeight() < HIDING || !clip.intersects(ink)) {
                return;
            }
            Rectangle2D visible = clip.createIntersection(printable);
            Rectangle2D grown = new Rectangle2D.Double(
                    visible.getX() - TOLERANCE,
                    visible.getY() - TOLERANCE,
                    visible.getWidth() + 2 * TOLERANCE,
                    visible.getHeight() + 2 * TOLERANCE);
            boolean whole = grown.contains(ink);
            if (whole) {
                text.append(glyph);
                double pointsPerPixel = getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX();
                percents.add(Math.round(100 * pointsPerPixel / 0.75));
            } else {
                if (!lastWasCut && cutGlyphs.length() > 0) {
                    gaps++;
                    if (gaps < FEW) {
                        cutGlyphs.append(" … ");
                    }
                }
                if (gaps < FEW) {
                    cutGlyphs.append(glyph.isEmpty() ? "?" : glyph);
                }
            }
            lastWasCut = !whole;
        }

        private Rectangle2D ink(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
            AffineTransform transform = at.createAffineTransform();
            Shape shape;
            if (font instanceof PDVectorFont vector) {
                transform.concatenate(font.getFontMatrix().createAffineTransform());
                shape = vector.getNormalizedPath(code);
            } else {
                shape = new Rectangle2D.Double(0, 0, displacement.getX(), 0.5);
            }
            return transform.createTransformedShape(shape).getBounds2D();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.moveTo(p0.getX(), p0.getY());
            path.lineTo(p1.getX(), p1.getY());
            path.lineTo(p2.getX(), p2.getY());
            path.lineTo(p3.getX(), p3.getY());
            path.closePath();
        }

        @Override
        public void clip(int windingRule) {
            clipRule = windingRule;
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            if (path.getCurrentPoint() != null) {
                path.closePath();
            }
        }

        /** A path that is drawn may clip as well, and ends either way. */
        @Override
        public void endPath() {
            if (clipRule != -1) {
                path.setWindingRule(clipRule == 0 ? Path2D.WIND_EVEN_ODD : clipRule);
                getGraphicsState().intersectClippingPath(path);
                clipRule = -1;
            }
            path = new GeneralPath();
        }

        @Override
        public void strokePath() {
            endPath();
        }

        @Override
        public void fillPath(int windingRule) {
            endPath();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            endPath();
        }

        @Override
        public void drawImage(PDImage image) {
            // Pictures hold no text here.
        }

        @Override
        public void shadingFill(COSName name) {
            // Nor do colors.
        }
    }
}
