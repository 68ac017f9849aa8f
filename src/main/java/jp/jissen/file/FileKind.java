package jp.jissen.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of file that are accepted: documents, pictures and plain tables; nothing that a browser would run. Told by the
 * name's ending and the first bytes together, since either alone is easily wrong.
 */
public enum FileKind {

    PDF("application/pdf", "25504446", "pdf"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "504b0304", "pptx"),
    CSV("text/csv", "", "csv"),
    TEXT("text/plain", "", "txt");

    /** So many bytes tell every kind that is told by its first bytes. */
    static final int BEGINNING = 8;

    private final String mediaType;
    private final String beginning;
    private final List<String> endings;

    FileKind(String mediaType, String beginning, String... endings) {
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind of a file, if name and content agree on an accepted one. */
    static Optional<FileKind> of(String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending) && kind.matches(content)).findFirst();
    }

    /** As {@link #of}, of a file of which only the beginning is read: never a table or a text, which nothing but the whole of it tells. */
    static Optional<FileKind> ofBeginning(String name, byte[] beginning) {
        return of(name, beginning).filter(kind -> !kind.beginning.isEmpty());
    }

    /** Endings with their dot, for an upload field: {@code .pdf}. */
    public static List<String> accepted() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).map(ending -> "." + ending).toList();
    }

    private boolean matches(byte[] content) {
        return beginning.isEmpty() ? isText(content) : hex(content, beginning.length() / 2).equals(beginning);
    }

    private static boolean isText(byte[] content) {
        return decodes(content, StandardCharsets.UTF_8) || decodes(content, Charset.forName("windows-31j"));
    }

    private static boolean decodes(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n');
        } catch (CharacterCodingException notInThisCharset) {
            return false;
        }
    }

    private static String hex(byte[] content, int length) {
        var text = new StringBuilder();
        for (var i = 0; i < Math.min(length, content.length); i++) {
            text.append(String.format("%02x", content[i]));
        }
        return text.toString();
    }
}
