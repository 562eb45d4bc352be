package enface.intake.document.office;

import java.nio.charset.Charset;

/// The charsets that RTF names by the numbers of Windows.
final class RtfCharsets {

    private RtfCharsets() {}

    /// The charset of a code page.
    static Charset charsetOf(String name, int page) {
        var wider = switch (page) {
            case 936 -> "GB18030";
            case 950 -> "Big5";
            case 932 -> "windows-31j";
            case 949 -> "x-windows-949";
            case 10000 -> "x-MacRoman";
            case 65001 -> "UTF-8";
            case 437, 850, 852, 866 -> "IBM" + page;
            default -> name;
        };
        return Charset.isSupported(wider) ? Charset.forName(wider) : Charset.forName("windows-1252");
    }

    /// The charset of a font by its number.
    ///
    /// @param usual that of the file
    static Charset ofFont(int number, Charset usual) {
        return switch (number) {
            case 0 -> usual;
            case 77 -> charsetOf("", 10000);
            case 128 -> charsetOf("", 932);
            case 129 -> charsetOf("", 949);
            case 134 -> charsetOf("", 936);
            case 136 -> charsetOf("", 950);
            case 161 -> charsetOf("windows-1253", 1253);
            case 162 -> charsetOf("windows-1254", 1254);
            case 163 -> charsetOf("windows-1258", 1258);
            case 177 -> charsetOf("windows-1255", 1255);
            case 178 -> charsetOf("windows-1256", 1256);
            case 186 -> charsetOf("windows-1257", 1257);
            case 204 -> charsetOf("windows-1251", 1251);
            case 222 -> charsetOf("x-windows-874", 874);
            case 238 -> charsetOf("windows-1250", 1250);
            default -> usual;
        };
    }
}
