package enface.text.practice;

import enface.text.correct.SameSentences;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts what was typed for the sentences of an original to the sentences these are by now, beside what the library has
/// there. Nothing typed is dropped, and nothing that others wrote.
public final class Settling {

    private final AttemptText before;
    private final AttemptText now;
    private final SameSentences same;
    private final String joint;

    /// @param before the attempt as the library had it when it was typed in, as far as is known, and the original as
    ///     it was
    /// @param now both as the library has them
    public Settling(AttemptText before, AttemptText now) {
        this.before = before;
        this.now = now;
        same = SameSentences.of(before.original(), now.original());
        joint = now.language().isUnspaced() ? "" : " ";
    }

    /// The sentence of the original that stands for one of before.
    public int now(int segment) {
        return same.now(segment);
    }

    /// Whether a sentence of the original has the words it had, and what was written for it is what is written now.
    public boolean isAsItWas(int segment) {
        return same.isAsItWas(segment) && before.stored(segment).equals(now.stored(now(segment)));
    }

    /// What is to be written now, by segment of the original as it is now.
    public SortedMap<Integer, String> settled(SortedMap<Integer, String> typed) {
        var settled = new TreeMap<Integer, String>();
        if (now.original().segmentCount() == 0) {
            return settled;
        }
        var places = new TreeSet<Integer>();
        typed.keySet().forEach(segment -> places.add(now(segment)));
        places.forEach(place -> settled.put(place, settled(place, typed)));
        return settled;
    }

    private String settled(int place, SortedMap<Integer, String> typed) {
        var own = same.before(place);
        var known = joined(own.stream().map(before::stored));
        var there = now.stored(place);
        var wanted = joined(own.stream().map(s -> typed.getOrDefault(s, before.sentence(s))));
        if (there.equals(known)) {
            return wanted;
        }
        var all = there;
        for (int segment : own) {
            if (typed.containsKey(segment)) {
                all = with(all, before.stored(segment), typed.getOrDefault(segment, ""));
            }
        }
        return all;
    }

    /// What others wrote, with a part that is known put right, or with more behind it.
    private String with(String there, String known, String typed) {
        if (!known.isEmpty() && there.equals(known)) {
            return typed;
        }
        if (!known.isEmpty() && there.startsWith(known + joint)) {
            return joined(Stream.of(typed, there.substring(known.length() + joint.length())));
        }
        if (!known.isEmpty() && there.endsWith(joint + known)) {
            return joined(Stream.of(there.substring(0, there.length() - known.length() - joint.length()), typed));
        }
        return there.equals(typed.strip()) ? there : joined(Stream.of(there, typed));
    }

    private String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(joint));
    }
}
