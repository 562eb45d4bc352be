package enface.intake;

import enface.intake.document.Zipped;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/// Shakes every reader of files: takes a small file of each format, changes it at random and has it read. A reader
/// may refuse it in a sentence or read it with an account of every character; all else is a fault, and the file that
/// showed it is kept under `target/fuzz`.
///
/// What is changed depends on the seed alone, which is told; `FuzzBench 4711 2000` shakes each file 2,000 times from
/// seed 4711 on.
public final class FuzzBench {

    private static final Path SEEDS = Path.of("src", "bench", "resources", "fuzz");
    private static final Path KEPT = Path.of("target", "fuzz");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int ROUNDS = 300;
    private static final int MOST_CHANGES = 6;
    /// What readers look for, and what they may trip over.
    private static final List<String> WORDS = List.of(
            "<",
            ">",
            "</",
            "/>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&",
            "&#0;",
            "&#xD800;",
            "&amp;",
            "\"",
            "'",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            "\0",
            "\ufeff",
            "\ud83d\ude00",
            "\u202e",
            "\u2028",
            "\u00a0",
            "\u3000",
            "-1",
            "0",
            "99999999999999999999",
            "2147483648",
            "1e999",
            "NaN",
            "{",
            "}",
            "[",
            "]",
            "\\",
            "\\u",
            "\\u12",
            "\\'",
            "\\bin9",
            "\\uc9 ",
            "--> ",
            "00:00:00,000 --> 99:99:99,999",
            "[99:99.99]",
            "|",
            "|---|",
            "---\n",
            "```\n",
            "::\n\n",
            "====\n",
            "----\n",
            "|===\n",
            ".. ",
            "msgid \"",
            "msgstr[9] \"",
            "#, fuzzy\n",
            "{\\i1}",
            "xml:lang=\"\"",
            "lang=\"zz-ZZ-zz\"",
            "xmlns=\"urn:x\"",
            "id=\"\"",
            "w:id=\"0\"",
            "é",
            "中",
            "。",
            "“",
            "EN: ",
            "<ruby>",
            "<rt>",
            "</rt></ruby>",
            "<rtc>",
            "number-rows-repeated=\"1048576\"",
            "number-columns-repeated=\"16384\"",
            "ref=\"A1:XFD1048576\"",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>");

    private FuzzBench() {}

    /// Takes a seed, how often each file is changed, and how the names of the files end that are to be changed; without
    /// them a seed of the day, some hundred times, and all.
    public static void main(String... arguments) throws IOException, InterruptedException {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.currentTimeMillis() / 86_400_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        System.out.printf(Locale.ROOT, "seed %d, %d changes of each file%n", seed, rounds);
        Files.createDirectories(KEPT);
        int faults = 0;
        var wanted = arguments.length > 2 ? arguments[2] : "";
        for (var file : seeds()) {
            if (!file.toString().endsWith(wanted)) {
                continue;
            }
            var told = new TreeMap<String, Integer>();
            for (int round = 0; round < rounds; round++) {
                var answer = shake(file, new Random(seed * 1_000_003 + round), seed + "-" + round);
                told.merge(answer, 1, Integer::sum);
                faults += answer.startsWith("FAULT") ? 1 : 0;
            }
            System.out.printf(Locale.ROOT, "%-14s %s%n", file.getFileName(), told);
        }
        System.exit(faults == 0 ? 0 : 1);
    }

    private static List<Path> seeds() throws IOException {
        try (var files = Files.list(SEEDS)) {
            return files.filter(file -> !file.endsWith("NOTE.md")).sorted().toList();
        }
    }

    private static String shake(Path seed, Random random, String name) throws IOException, InterruptedException {
        var bytes = Files.isDirectory(seed) ? archive(seed, random) : changed(Files.readAllBytes(seed), random);
        var ending = seed.getFileName().toString().replaceFirst(".*\\.", "");
        var file = KEPT.resolve(name + "." + ending);
        Files.write(file, bytes);
        var answer = read(file);
        if (!answer.startsWith("FAULT")) {
            Files.delete(file);
        } else {
            System.out.println(file + " " + answer);
        }
        return answer;
    }

    /// An archive with one of its parts changed, or with its own bytes changed.
    private static byte[] archive(Path folder, Random random) throws IOException {
        var parts = new ArrayList<Path>();
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).sorted().forEach(parts::add);
        }
        parts.sort((one, other) -> Boolean.compare(other.endsWith("mimetype"), one.endsWith("mimetype")));
        boolean whole = random.nextInt(10) == 0;
        int chosen = random.nextInt(parts.size());
        var zipped = new Zipped();
        for (int i = 0; i < parts.size(); i++) {
            var bytes = Files.readAllBytes(parts.get(i));
            var content = !whole && i == chosen ? changed(bytes, random) : bytes;
            zipped.part(folder.relativize(parts.get(i)).toString().replace('\\', '/'), content);
        }
        return whole ? changed(zipped.bytes(), random) : zipped.bytes();
    }

    private static byte[] changed(byte[] original, Random random) {
        var bytes = original;
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + random.nextInt(40));
            bytes = switch (random.nextInt(7)) {
                case 0 -> joined(bytes, from, new byte[0], to);
                case 1 -> joined(bytes, from, slice(bytes, from, to), from);
                case 2 -> joined(bytes, from, word(random), from);
                case 3 -> joined(bytes, from, word(random), to);
                case 4 -> flipped(bytes, random);
                case 5 -> joined(bytes, from, slice(bytes, 0, Math.min(bytes.length, 400)), to);
                default -> random.nextInt(4) == 0 ? slice(bytes, 0, from) : flipped(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] word(Random random) {
        var word = WORDS.get(random.nextInt(WORDS.size()));
        return word.repeat(random.nextInt(8) == 0 ? 300 : 1).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        var flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /// The bytes up to `from`, others, and the bytes after `to`.
    private static byte[] joined(byte[] bytes, int from, byte[] others, int to) {
        var joined = new byte[from + others.length + bytes.length - to];
        System.arraycopy(bytes, 0, joined, 0, from);
        System.arraycopy(others, 0, joined, from, others.length);
        System.arraycopy(bytes, to, joined, from + others.length, bytes.length - to);
        return joined;
    }

    private static String read(Path file) throws InterruptedException {
        var answer = new AtomicReference<>("FAULT: no end");
        var reading = Thread.ofPlatform().daemon().start(() -> answer.set(answer(file)));
        reading.join(LONGEST);
        return Objects.requireNonNull(answer.get());
    }

    /// Errors are answers too: what a reader throws is what is looked for.
    @SuppressWarnings("CatchThrowable")
    private static String answer(Path file) {
        try {
            var draft = new Intake().read(List.of(file), List.of(), Progress.none());
            DraftAccount.assertComplete(draft);
            new Intake().looks(List.of(file), Progress.none());
            return "read";
        } catch (Throwable thrown) {
            return told(thrown);
        }
    }

    private static String told(Throwable thrown) {
        if (thrown instanceof IntakeException refused && refused.kind() == IntakeException.Kind.UNREADABLE) {
            return "FAULT: said not to be readable, " + refused.detail(); // its bytes are
        }
        if (thrown instanceof IntakeException refused) {
            return refused.kind().toString();
        }
        var place = thrown.getStackTrace().length > 0 ? thrown.getStackTrace()[0].toString() : "";
        return "FAULT: " + Map.entry(thrown.getClass().getSimpleName(), String.valueOf(thrown.getMessage())) + place;
    }
}
