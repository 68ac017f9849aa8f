package jp.jissen.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
        return withHash(file, ByContent.hash(StaticFiles.class.getResource("/META-INF/resources/" + file)));
    }

    /** The address of the style sheet, kept for good in the same way. */
    static String styleSheet() {
        return withHash(StyleSheetOfTheHouse.FILE, StyleSheetOfTheHouse.hash());
    }

    private static String withHash(String file, String hash) {
        return file + "?" + ApplicationConstants.CONTENT_HASH_PARAMETER + "=" + hash;
    }

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new ByContent(service);
    }

    private static class ByContent extends StaticFileServer {

        private static final Pattern HASHED = Pattern.compile("/VAADIN/build/.+-[\\w-]{8}\\.\\w+");
        private static final String FOR_GOOD = "max-age=31536000, immutable";
        private static final String TAG = StaticFiles.class.getName() + ".tag";

        private final Map<String, Optional<String>> tags = new ConcurrentHashMap<>();

        ByContent(VaadinService service) {
            super(service);
        }

        /** The style sheet with all that it imports, whoever asks for it. */
        @Override
        public boolean serveStaticResource(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (!("/" + StyleSheetOfTheHouse.FILE).equals(Optional.ofNullable(request.getPathInfo()).orElseGet(request::getServletPath))) {
                return super.serveStaticResource(request, response);
            }
            var tag = weak(StyleSheetOfTheHouse.hash());
            var byItsHash = StyleSheetOfTheHouse.hash().equals(request.getParameter(ApplicationConstants.CONTENT_HASH_PARAMETER));
            response.setHeader("Cache-Control", byItsHash ? FOR_GOOD : "no-cache");
            response.setHeader("ETag", tag);
            if (Optional.ofNullable(request.getHeader("If-None-Match")).filter(known -> known.contains(tag)).isPresent()) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return true;
            }
            response.setContentType("text/css;charset=UTF-8");
            response.getOutputStream().write(StyleSheetOfTheHouse.content());
            return true;
        }

        @Override
        protected void writeCacheHeaders(String file, HttpServletRequest request, HttpServletResponse response) {
            if (HASHED.matcher(file).matches() || request.getParameter(ApplicationConstants.CONTENT_HASH_PARAMETER) != null) {
                response.setHeader("Cache-Control", FOR_GOOD);
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

        private Optional<String> tag(String file) {
            return Optional.ofNullable(getStaticResource(file)).map(ByContent::hash).map(ByContent::weak);
        }

        /** Weak, because the same file travels compressed and as it is. */
        private static String weak(String hash) {
            return "W/\"" + hash + "\"";
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
