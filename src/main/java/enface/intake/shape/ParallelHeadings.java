package enface.intake.shape;

import enface.intake.block.Block;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Headings of one rank over parallel texts: versions, whose translators or titles the headings name.
///
/// Two in one language must share words as two translations of one text do, and have about as many lines.
final class ParallelHeadings {

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|\\p{L}{4,}");
    private static final double SHARED = 0.28;
    private static final int MOST = 12;

    private final LanguageGuess guess;
    private final Labels labels;

    ParallelHeadings(LanguageGuess guess, Labels labels) {
        this.guess = guess;
        this.labels = labels;
    }

    /// A heading and what stands below it.
    private record Section(Block heading, String text, int lines, LanguageTag language, Set<String> words) {}

    /// The headings that are labels although their words do not say so.
    IdentityHashMap<Block, Label> find(List<Block> blocks) {
        var found = new IdentityHashMap<Block, Label>();
        for (int level = 1; level <= 6 && found.isEmpty(); level++) {
            for (var siblings : siblings(blocks, level)) {
                if (siblings.size() > 2 && siblings.size() <= MOST && areVersions(siblings)) {
                    siblings.forEach(s -> found.put(s.heading(), label(s)));
                }
            }
        }
        return found;
    }

    /// The same where a person says that headings tell versions apart: the highest rank of which there are two, of
    /// texts that are each in one language.
    IdentityHashMap<Block, Label> findSaid(List<Block> blocks) {
        var found = find(blocks);
        for (int level = 1; level <= 6 && found.isEmpty(); level++) {
            for (var siblings : siblings(blocks, level)) {
                var texts = siblings.stream().filter(s -> !s.text().isBlank()).toList();
                if (texts.size() > 1 && texts.stream().allMatch(s -> Purity.isPure(s.text()))) {
                    texts.forEach(s -> found.put(s.heading(), label(s)));
                }
            }
        }
        return found;
    }

    private Label label(Section section) {
        var words = section.heading().text();
        return labels.of(words)
                .filter(Label::isOfVersion)
                .orElseGet(() -> new Label(Label.Kind.VERSION, Optional.of(section.language()), words, true));
    }

    /// The sections of a rank, those together that no higher heading parts.
    private List<List<Section>> siblings(List<Block> blocks, int level) {
        var all = new ArrayList<List<Section>>();
        all.add(new ArrayList<>());
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.kind() != Kind.HEADING || block.level() > level) {
                continue;
            }
            if (block.level() < level) {
                all.add(new ArrayList<>());
                continue;
            }
            int end = i + 1;
            while (end < blocks.size()
                    && !(blocks.get(end).kind() == Kind.HEADING
                            && blocks.get(end).level() <= level)) {
                end++;
            }
            all.getLast().add(section(block, blocks.subList(i + 1, end)));
        }
        return all;
    }

    private Section section(Block heading, List<Block> inside) {
        var text = new StringBuilder();
        int lines = 0;
        for (var block : inside) {
            if (block.kind() != Kind.VERBATIM) {
                text.append(block.text()).append('\n');
                lines += block.lines().size();
            }
        }
        var whole = text.toString();
        var words = new HashSet<String>();
        WORD.matcher(whole.toLowerCase(Locale.ROOT)).results().limit(4_000).forEach(r -> words.add(r.group()));
        return new Section(heading, whole, lines, guess.of(whole), words);
    }

    private boolean areVersions(List<Section> sections) {
        var texts = sections.stream().filter(s -> !isApparatus(s)).toList();
        var byLanguage = new HashMap<LanguageTag, List<Section>>();
        for (var section : texts) {
            if (section.text().isBlank() || !Purity.isPure(section.text())) {
                return false;
            }
            byLanguage
                    .computeIfAbsent(section.language(), _ -> new ArrayList<>())
                    .add(section);
        }
        int most = texts.stream().mapToInt(Section::lines).max().orElse(0);
        int least = texts.stream().mapToInt(Section::lines).min().orElse(0);
        return texts.size() > 2
                && byLanguage.size() > 1
                && byLanguage.size() < texts.size()
                && most <= least * 1.4 + 1
                && byLanguage.values().stream().allMatch(ParallelHeadings::sayTheSame);
    }

    private boolean isApparatus(Section section) {
        return labels.of(section.heading().text()).filter(l -> !l.isOfVersion()).isPresent();
    }

    private static boolean sayTheSame(List<Section> sections) {
        for (int i = 1; i < sections.size(); i++) {
            var one = sections.get(i - 1).words();
            var other = sections.get(i).words();
            long shared = one.stream().filter(other::contains).count();
            if (shared < SHARED * Math.min(one.size(), other.size())) {
                return false;
            }
        }
        return true;
    }
}
