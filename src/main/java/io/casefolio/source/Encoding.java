package io.casefolio.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How the characters of a file are written. */
public enum Encoding {
    /** But for a few bytes, perhaps. */
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** Known by its byte order mark. */
    UTF_16("UTF-16", StandardCharsets.UTF_16),
    /** What spreadsheets write in China unless told otherwise; known by pairs of bytes that hardly anything else has. */
    GBK("GBK", Charset.forName("GB18030")),
    /** None of these: more places are not UTF-8 than characters are. */
    UNKNOWN("?", StandardCharsets.UTF_8);

    /** Slips, rather than another encoding. */
    private static final int FEW = 5;

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** As people call it. */
    public String label() {
        return label;
    }

    static Encoding of(byte[] bytes) {
        if (bytes.length > 1 && (word(bytes) == 0xFEFF || word(bytes) == 0xFFFE)) {
            return UTF_16;
        }
        int wrong = wrong(bytes);
        return wrong == 0 ? UTF_8 : isGbk(bytes) ? GBK : wrong > FEW ? UNKNOWN : UTF_8;
    }

    private static int word(byte[] bytes) {
        return (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    }

    /** How many places are not UTF-8; 0 where more characters than that are. */
    private static int wrong(byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int wrong = 0;
        for (CoderResult result = strict.decode(in, out, true);
                result.isError();
                result = strict.decode(in, out, true)) {
            in.position(in.position() + result.length());
            wrong++;
        }
        return wrong > 0 && wrong > out.flip().chars().filter(c -> c > 0x7F).count() ? wrong : 0;
    }

    /** Whether all of it can be, and nine of ten pairs are of the characters of 1980, which make up Chinese text. */
    private static boolean isGbk(byte[] bytes) {
        try {
            GBK.charset.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            return false;
        }
        int pairs = 0;
        int usual = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0) {
                pairs++;
                usual += (bytes[i] & 0xFF) > 0xA0 && (bytes[i + 1] & 0xFF) > 0xA0 ? 1 : 0;
                i++;
            }
        }
        return usual * 10L >= pairs * 9L;
    }

    String decode(byte[] bytes) {
        return new String(bytes, charset);
    }
}
