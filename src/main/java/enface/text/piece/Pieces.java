package enface.text.piece;

import enface.text.Paragraph.Kind;
import enface.text.Said.Time;
import enface.text.SegmentRange;
import enface.text.VersionText;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a cell is put together: what a file of rows must say beside the text of a cell, so that paragraphs and sentences
/// can be made of it again.
///
/// Written as a word for each sentence, `b52 _30 +12 /7 h20`: a letter where a paragraph begins (body, heading, item,
/// quotation, verbatim), else what parts it from the sentence before it (`_` a space, `+` nothing, `/` the end of a
/// line, and other white space by its numbers, `(3000)`); then how long it is. Behind that may stand when it is said,
/// in
/// milliseconds, and who says the paragraph, `b52@1200-3400:Mei`.
///
/// @param pieces in order
public record Pieces(List<Piece> pieces) {

    private static final Pattern WORD = Pattern.compile(
            "([bhiqlv+_/]|\\([0-9a-f,]{1,60}\\))([0-9]{1,9})(?:@([0-9]{1,9})-([0-9]{1,9}))?(?::([^\\s]{1,2000}))?");
    /// No cell has more.
    private static final int MOST = 100_000;

    public Pieces {
        pieces = List.copyOf(pieces);
    }

    /// The pieces of consecutive segments; what the first goes on with stands before them.
    public static Pieces of(VersionText text, SegmentRange segments) {
        var pieces = new ArrayList<Piece>();
        segments.segments().forEach(segment -> pieces.add(piece(text, segment)));
        return new Pieces(pieces);
    }

    private static Piece piece(VersionText text, int segment) {
        int number = text.paragraphOf(segment);
        var paragraph = text.paragraph(number);
        int index = segment - text.segmentsOf(number).from();
        var span = paragraph.segments().get(index);
        if (index == 0) {
            return new Piece(
                    Optional.of(paragraph.kind()),
                    "",
                    span.length(),
                    paragraph.speaker(),
                    paragraph.said().time(0));
        }
        var gap = paragraph.text().substring(paragraph.segments().get(index - 1).end(), span.start());
        return new Piece(
                Optional.empty(), gap, span.length(), "", paragraph.said().time(index));
    }

    /// How long the text is that these pieces are of, a line end before each paragraph but the first.
    public int length() {
        int length = 0;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            length += piece.length()
                    + (i == 0 ? 0 : piece.begins().isPresent() ? 1 : piece.gap().length());
        }
        return length;
    }

    public String written() {
        return pieces.stream().map(Pieces::word).collect(Collectors.joining(" "));
    }

    private static String word(Piece piece) {
        var lead = piece.begins().map(Pieces::letter).orElseGet(() -> switch (piece.gap()) {
            case "" -> "+";
            case " " -> "_";
            case "\n" -> "/";
            default -> piece.gap().chars().mapToObj(Integer::toHexString).collect(Collectors.joining(",", "(", ")"));
        });
        var time = piece.time().isKnown()
                ? "@" + piece.time().from() + "-" + piece.time().to()
                : "";
        var speaker = piece.speaker().isEmpty() ? "" : ":" + URLEncoder.encode(piece.speaker(), StandardCharsets.UTF_8);
        return lead + piece.length() + time + speaker;
    }

    /// The pieces that [#written] wrote; nothing where that was not written by it.
    public static Optional<Pieces> read(String written) {
        var pieces = new ArrayList<Piece>();
        for (var word : written.strip().split(" ", MOST)) {
            var parts = WORD.matcher(word);
            if (!parts.matches()) {
                return Optional.empty();
            }
            var lead = parts.group(1);
            int length = Integer.parseInt(parts.group(2));
            var kind = kind(lead);
            var gap = kind.isPresent() ? Optional.of("") : gap(lead);
            var time = time(parts.group(3), parts.group(4));
            var speaker = speaker(parts.group(5));
            if (gap.isEmpty() || time.isEmpty() || speaker.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(new Piece(kind, gap.get(), length, speaker.get(), time.get()));
        }
        return Optional.of(new Pieces(pieces));
    }

    private static Optional<Time> time(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return Optional.of(Time.UNKNOWN);
        }
        int start = Integer.parseInt(from);
        int end = Integer.parseInt(to);
        return end < start ? Optional.empty() : Optional.of(new Time(start, end));
    }

    private static Optional<String> speaker(@Nullable String written) {
        try {
            return Optional.of(written == null ? "" : URLDecoder.decode(written, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String letter(Kind kind) {
        return switch (kind) {
            case BODY -> "b";
            case HEADING -> "h";
            case ITEM -> "i";
            case QUOTATION -> "q";
            case VERSE -> "l";
            case VERBATIM -> "v";
        };
    }

    private static Optional<Kind> kind(String letter) {
        return Arrays.stream(Kind.values())
                .filter(kind -> letter(kind).equals(letter))
                .findFirst();
    }

    /// What a lead means; nothing where that is no white space.
    private static Optional<String> gap(String lead) {
        return switch (lead) {
            case "+" -> Optional.of("");
            case "_" -> Optional.of(" ");
            case "/" -> Optional.of("\n");
            default -> spaces(lead.substring(1, lead.length() - 1));
        };
    }

    private static Optional<String> spaces(String numbers) {
        var gap = new StringBuilder();
        for (var number : numbers.split(",", -1)) {
            if (number.isEmpty() || number.length() > 4) {
                return Optional.empty();
            }
            char c = (char) Integer.parseInt(number, 16);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return Optional.empty();
            }
            gap.append(c);
        }
        return Optional.of(gap.toString());
    }
}
