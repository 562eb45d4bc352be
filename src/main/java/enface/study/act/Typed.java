package enface.study.act;

import java.util.Map;

/// Something typed that is not in the library yet, as it can be kept elsewhere and taken up another time.
///
/// @param kind which part of the program takes it up again
/// @param work the number of the work it belongs to
/// @param fields what it says, by names of that part
public record Typed(String kind, long work, Map<String, String> fields) {

    public Typed {
        fields = Map.copyOf(fields);
    }
}
