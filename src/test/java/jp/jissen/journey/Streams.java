package jp.jissen.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Listeners without browsers: bare sockets, all of them read by one thread, so that what is measured is the server's. */
class Streams implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final URI address;
    private final Selector selector;
    private final List<Stream> all = new CopyOnWriteArrayList<>();
    private final Queue<Stream> fresh = new ConcurrentLinkedQueue<>();
    private final Thread reader = Thread.ofPlatform().name("test-streams").daemon().unstarted(this::read);
    private volatile boolean over;

    Streams(String address) throws IOException {
        this.address = URI.create(address);
        selector = Selector.open();
        reader.start();
    }

    /** One stream, and what came on it so far. */
    static class Stream {

        private final SocketChannel channel;
        private final StringBuilder received = new StringBuilder();
        private long last;
        private boolean ended;

        private Stream(SocketChannel channel) {
            this.channel = channel;
        }

        synchronized String received() {
            return received.toString();
        }

        /** In the time of {@link System#nanoTime}, when the latest came. */
        synchronized long last() {
            return last;
        }

        synchronized boolean ended() {
            return ended;
        }

        void hangUp() throws IOException {
            channel.close();
        }

        private synchronized void add(String text) {
            received.append(text);
            last = System.nanoTime();
        }

        private synchronized void end() {
            ended = true;
        }
    }

    /** Signs in as a browser does. @return the header that carries the session */
    String signIn(String userName, String password) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        try (var browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var page = browser.send(HttpRequest.newBuilder(address.resolve("/drafts/session?device=00000000-0000-4000-8000-000000000001")).build(), BodyHandlers.ofString()).body();
            var token = TOKEN.matcher(page);
            token.find();
            var form = "username=%s&password=%s&_csrf=%s".formatted(userName, password, URLEncoder.encode(token.group(1), UTF_8));
            browser.send(HttpRequest.newBuilder(address.resolve("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(), BodyHandlers.discarding());
        }
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("JSESSIONID")).map(cookie -> "JSESSIONID=" + cookie.getValue()).findFirst().orElseThrow();
    }

    Stream open(String cookie) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
        channel.write(ByteBuffer.wrap("GET /live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nCookie: %s\r\n\r\n".formatted(cookie).getBytes(UTF_8)));
        channel.configureBlocking(false);
        var stream = new Stream(channel);
        all.add(stream);
        fresh.add(stream);
        selector.wakeup();
        return stream;
    }

    private void read() {
        var buffer = ByteBuffer.allocate(16_384);
        try {
            while (!over) {
                for (var stream = fresh.poll(); stream != null; stream = fresh.poll()) {
                    stream.channel.register(selector, SelectionKey.OP_READ, stream);
                }
                selector.select();
                for (var key : selector.selectedKeys()) {
                    take((Stream) key.attachment(), key, buffer.clear());
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(Stream stream, SelectionKey key, ByteBuffer buffer) {
        try {
            if (stream.channel.read(buffer) < 0) {
                key.cancel();
                stream.end();
            } else {
                stream.add(UTF_8.decode(buffer.flip()).toString());
            }
        } catch (IOException closed) {
            key.cancel();
            stream.end();
        }
    }

    @Override
    public void close() throws Exception {
        over = true;
        selector.wakeup();
        reader.join();
        for (var stream : all) {
            stream.hangUp();
        }
        selector.close();
    }
}
