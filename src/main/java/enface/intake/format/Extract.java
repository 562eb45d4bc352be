package enface.intake.format;

import enface.intake.block.BlockSource;
import enface.intake.draft.SourceFile;

/// What was taken out of a file: its text, and how that was laid out.
///
/// @param file the text; for a format with markup what is left without it, which all accounts count in
/// @param blocks gives the text in blocks
public record Extract(SourceFile file, BlockSource blocks) {}
