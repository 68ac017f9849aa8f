package jp.jissen.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;

import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * How long a browser may keep a file. A name with the hash of its content is kept for good; any other file is asked for again
 * and compared by its content. Vaadin would compare by date and not ask for an hour: every file in the jar has the date of
 * the build's settings, so that after an upgrade a browser could keep half of the old program.
 */
@Component
class StaticFiles implements StaticFileHandlerFactory {

    /** The address of one of our own files with the hash of its content: kept for good, and another one after an upgrade. */
    static String forGood(String file) {
        return file + "?" + ApplicationConstants.CONTENT_HASH_PARAMETER + "=" + ByContent.hash(StaticFiles.class.getResource("/META-INF/resources/" + file));
    }

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new ByContent(service);
    }

    private static class ByContent extends StaticFileServer {

        private static final Pattern HASHED = Pattern.compile("/VAADIN/build/.+-[\\w-]{8}\\.\\w+");
        private static final String TAG = StaticFiles.class.getName() + ".tag";

        private static final String SHEET = "/styles/styles.css";
        private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");

        private final Map<String, Optional<String>> tags = new ConcurrentHashMap<>();
        private final byte[] sheet;

        ByContent(VaadinService service) {
            super(service);
            sheet = IMPORT.matcher(text(SHEET)).replaceAll(found -> Matcher.quoteReplacement(text("/styles/" + found.group(1)))).getBytes(UTF_8);
        }

        /**
         * The style sheet comes with all that it imports: forty files would be asked for anew at every visit. The hash in its
         * address is that of the list alone, so that it too is compared by its content.
         */
        @Override
        public boolean serveStaticResource(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (!SHEET.equals(Optional.ofNullable(request.getPathInfo()).orElseGet(request::getServletPath))) {
                return super.serveStaticResource(request, response);
            }
            var tag = "W/\"" + DigestUtils.md5DigestAsHex(sheet) + "\"";
            response.setHeader("Cache-Control", "no-cache");
            response.setHeader("ETag", tag);
            if (Optional.ofNullable(request.getHeader("If-None-Match")).filter(known -> known.contains(tag)).isPresent()) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return true;
            }
            response.setContentType("text/css;charset=UTF-8");
            response.getOutputStream().write(sheet);
            return true;
        }

        @Override
        protected void writeCacheHeaders(String file, HttpServletRequest request, HttpServletResponse response) {
            if (HASHED.matcher(file).matches() || request.getParameter(ApplicationConstants.CONTENT_HASH_PARAMETER) != null) {
                response.setHeader("Cache-Control", "max-age=31536000, immutable");
                return;
            }
            response.setHeader("Cache-Control", "no-cache");
            tags.computeIfAbsent(file, this::tag).ifPresent(tag -> {
                response.setHeader("ETag", tag);
                request.setAttribute(TAG, tag);
            });
        }

        @Override
        protected boolean browserHasNewestVersion(HttpServletRequest request, long changed) {
            var known = request.getHeader("If-None-Match");
            return known != null && request.getAttribute(TAG) instanceof String tag && known.contains(tag);
        }

        /** Weak, because the same file travels compressed and as it is. */
        private Optional<String> tag(String file) {
            return Optional.ofNullable(getStaticResource(file)).map(ByContent::hash).map(hash -> "W/\"" + hash + "\"");
        }

        private String text(String file) {
            try (var content = getStaticResource(file).openStream()) {
                return new String(content.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String hash(URL resource) {
            try (var content = resource.openStream()) {
                return DigestUtils.md5DigestAsHex(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
