package enface.study.act;

import enface.job.Jobs;
import enface.job.Later;
import enface.store.Library;
import java.time.InstantSource;
import java.util.function.Supplier;

/// What everything a person does in the window needs.
///
/// @param author what, from now on, notes and attempts say of who wrote them
public record Means(
        Library library, Writing writing, Jobs jobs, Later later, InstantSource clock, Supplier<String> author) {}
