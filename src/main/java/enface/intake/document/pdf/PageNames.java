package enface.intake.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What the pages of a PDF are called: by the numbers that are printed on them, where those go up with the pages; else
/// by the labels that the document gives them; else by their order.
final class PageNames {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    /// How many pages must agree on how far printed numbers are from their order.
    private static final int AGREEING = 3;

    private PageNames() {}

    static List<String> of(PDDocument document, List<List<PageLine>> pages) throws IOException {
        var labels = document.getDocumentCatalog().getPageLabels();
        var told = labels == null ? new String[0] : labels.getLabelsByPageIndices();
        var shift = printed(pages, RunningHeads.of(pages));
        var names = new ArrayList<String>();
        for (int i = 0; i < pages.size(); i++) {
            int number = i + shift.orElse(1);
            var label = i < told.length && told[i] != null ? told[i].strip() : "";
            boolean counted = shift.isPresent() && number > 0;
            names.add(counted ? Integer.toString(number) : label.isEmpty() ? Integer.toString(i + 1) : label);
        }
        return names;
    }

    /// The number that is printed on the first page or would be, as most pages have it.
    private static Optional<Integer> printed(List<List<PageLine>> pages, RunningHeads heads) {
        Map<Integer, Integer> shifts = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (var line : pages.get(i)) {
                var number = NUMBER.matcher(line.text());
                if (heads.isNumber(line) && number.find()) {
                    shifts.merge(Integer.parseInt(number.group()) - i, 1, Integer::sum);
                }
            }
        }
        int least = Math.min(AGREEING, Math.max(2, pages.size() / 2));
        return shifts.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
