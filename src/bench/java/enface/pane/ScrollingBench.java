package enface.pane;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.glossary.match.TermMatchers;
import enface.glossary.match.WordEdges;
import enface.pane.level.Layout;
import enface.pane.place.ReadingPosition;
import enface.pane.type.PaneText;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// What a scroll step costs, in a process of its own for each layout, number of panes and length of text, and what
/// going over to the other layout costs.
///
/// One step a frame; its time is that of moving and laying out, before the frame is drawn. `cold` are the first
/// frames of the process, `warm` those after them.
public final class ScrollingBench {

    private static final int COLD_STEPS = 300;
    private static final int WARM_STEPS = 900;
    private static final int JUMPS = 60;
    private static final int SWITCHES = 21;
    private static final double STEP = 53;

    private ScrollingBench() {}

    /// Without arguments runs every case; with three, the layout, the number of panes and that of segments, that one;
    /// with a fourth so many terms are looked for in the texts and marked.
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length >= 3) {
            Application.launch(Case.class, arguments);
            return;
        }
        System.out.println(
                "| layout | panes | segments | texts | open ms | step cold p50/p95/p99 | step warm p50/p95/p99 "
                        + "| jump cold p50/p95/max | jump warm p50/p95/max | frame of warm steps, start to start, p50/p95/p99/max | switch first/median/max ms | cells | heap beyond the text, MB | heap in all, MB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (var segments : List.of("1000", "28371")) {
            for (var panes : List.of("2", "4")) {
                for (var layout : Layout.values()) {
                    runAlone(layout.name(), panes, segments);
                }
            }
        }
        for (var layout : Layout.values()) {
            runAlone(layout.name(), "4", "28371", "10000");
        }
    }

    private static void runAlone(String... theCase) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                ScrollingBench.class.getName()));
        command.addAll(List.of(theCase));
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the case " + String.join(" x ", theCase) + " failed");
        }
    }

    /// One case, in its window.
    public static final class Case extends Application {

        private final List<Double> coldSteps = new ArrayList<>();
        private final List<Double> warmSteps = new ArrayList<>();
        private final List<Double> switches = new ArrayList<>();
        private final List<Double> frames = new ArrayList<>();
        private final List<Double> coldJumps = new ArrayList<>();
        private final List<Double> warmJumps = new ArrayList<>();

        @Override
        public void start(Stage stage) {
            var layout = Layout.valueOf(getParameters().getRaw().get(0));
            int count = Integer.parseInt(getParameters().getRaw().get(1));
            int segments = Integer.parseInt(getParameters().getRaw().get(2));
            var verses = Verses.of(count, segments);
            long heapBefore = heap();
            long began = System.nanoTime();
            var panes = new FacingPanes(key -> key);
            var scene = new Scene(panes, 990, 900);
            scene.getStylesheets()
                    .add(ScrollingBench.class.getResource("/theme/theme.css").toExternalForm());
            panes.textLayoutProperty().set(layout);
            panes.show(verses.texts(), verses.rows());
            if (getParameters().getRaw().size() > 3) {
                mark(panes, verses, Integer.parseInt(getParameters().getRaw().get(3)));
            }
            stage.setScene(scene);
            stage.show();
            panes.layout();
            double open = since(began);
            var random = new Random(3);
            new AnimationTimer() {
                private int frame;
                private long before;

                @Override
                public void handle(long now) {
                    int f = frame++;
                    if (f > COLD_STEPS + JUMPS && f <= COLD_STEPS + JUMPS + WARM_STEPS) {
                        frames.add((System.nanoTime() - before) / 1e6);
                    }
                    before = System.nanoTime();
                    if (f < COLD_STEPS) {
                        coldSteps.add(time(panes, () -> panes.scrollBy(STEP)));
                    } else if (f < COLD_STEPS + JUMPS) {
                        coldJumps.add(time(panes, () -> jump(panes, random, segments)));
                    } else if (f < COLD_STEPS + JUMPS + WARM_STEPS) {
                        warmSteps.add(time(panes, () -> panes.scrollBy(STEP)));
                    } else if (f < COLD_STEPS + JUMPS + WARM_STEPS + JUMPS) {
                        warmJumps.add(time(panes, () -> jump(panes, random, segments)));
                    } else if (f < COLD_STEPS + 2 * JUMPS + WARM_STEPS + SWITCHES) {
                        switches.add(time(panes, () -> switchLayout(panes)));
                    } else {
                        stop();
                        report(layout, panes, verses.source(), segments, open, (heap() - heapBefore) / 1e6);
                        Platform.exit();
                    }
                }
            }.start();
        }

        /// Marks words that the texts have: about so many, as many in each text.
        private static void mark(FacingPanes panes, Verses verses, int terms) {
            var concepts = new ArrayList<Concept>();
            for (var text : verses.texts()) {
                words(text).stream()
                        .limit(terms / verses.texts().size())
                        .map(word -> Concept.of(List.of(Term.preferred(text.language(), word))))
                        .forEach(c -> concepts.add(c.withId(new ConceptId(concepts.size() + 1))));
            }
            var matchers = new TermMatchers(concepts, WordEdges.UNKNOWN);
            var texts = verses.texts().stream().collect(Collectors.toMap(PaneText::id, t -> t));
            panes.marks().setTermSource((version, paragraph) -> {
                var text = Objects.requireNonNull(texts.get(version));
                return matchers.in(text.language())
                        .find(text.text().paragraph(paragraph).text());
            });
        }

        /// Each of them once; of Chinese any two signs.
        private static Set<String> words(PaneText text) {
            var words = new LinkedHashSet<String>();
            for (var paragraph : text.text().paragraphs()) {
                if (text.language().isUnspaced()) {
                    for (int i = 0; i + 2 <= paragraph.text().length(); i += 7) {
                        words.add(paragraph.text().substring(i, i + 2));
                    }
                } else {
                    words.addAll(Arrays.asList(paragraph.text().split("\\P{L}+", -1)));
                }
            }
            words.removeIf(w -> w.length() < 2);
            return words;
        }

        private static void jump(FacingPanes panes, Random random, int segments) {
            panes.goTo(new ReadingPosition(random.nextInt(segments), 0));
        }

        private static void switchLayout(FacingPanes panes) {
            var other = panes.textLayoutProperty().get() == Layout.ROWS ? Layout.FACING : Layout.ROWS;
            panes.textLayoutProperty().set(other);
        }

        private static double time(FacingPanes panes, Runnable action) {
            long began = System.nanoTime();
            action.run();
            panes.layout();
            return since(began);
        }

        private static double since(long began) {
            return (System.nanoTime() - began) / 1e6;
        }

        private static long heap() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        private void report(
                Layout layout, FacingPanes panes, String source, int segments, double open, double megabytes) {
            int cells = panes.viewport().columns().stream()
                    .mapToInt(c -> c.cells().count())
                    .sum();
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %d | %,d | %s | %.0f | %s | %s | %s | %s | %s | %.0f/%s | %d | %.0f | %.0f |",
                    layout,
                    panes.viewport().columns().size(),
                    segments,
                    source,
                    open,
                    quantiles(coldSteps, 0.5, 0.95, 0.99),
                    quantiles(warmSteps, 0.5, 0.95, 0.99),
                    quantiles(coldJumps, 0.5, 0.95, 1),
                    quantiles(warmJumps, 0.5, 0.95, 1),
                    quantiles(frames, 0.5, 0.95, 0.99, 1),
                    switches.getFirst(),
                    quantiles(switches, 0.5, 1),
                    cells,
                    megabytes,
                    heap() / 1e6));
        }

        private static String quantiles(List<Double> times, double... shares) {
            var sorted = times.stream().sorted().toList();
            return String.join(
                    "/",
                    Arrays.stream(shares)
                            .mapToObj(share -> String.format(Locale.ROOT, "%.1f", sorted.get((int)
                                    Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1))))
                            .toList());
        }
    }
}
