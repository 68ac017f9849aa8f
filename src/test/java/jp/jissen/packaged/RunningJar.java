package jp.jissen.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that runs the packaged jar in a folder, as somebody does who has just downloaded it. */
public final class RunningJar implements AutoCloseable {

    static final Path JAR = Path.of(System.getProperty("jissen.jar", "target/jissen-0.1.0.jar")).toAbsolutePath();

    private static final Pattern READY = Pattern.compile("Jissen is ready: (\\S+)");
    private static final Pattern LINK = Pattern.compile("\\s*(http\\S+/slip/\\S+)");
    private static final int PATIENCE = 600;

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    /** The address and the blank line with which the greeting ends. */
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Duration startTime;

    RunningJar(Path folder) throws IOException, InterruptedException {
        this(folder, 0);
    }

    /** @param port 0 for any that is free */
    RunningJar(Path folder, int port) throws IOException, InterruptedException {
        this(folder, port, Map.of());
    }

    /** @param settings as variables of its environment */
    public RunningJar(Path folder, int port, Map<String, String> settings) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en", "-jar", JAR.toString(), "--server.port=" + port).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("JISSEN_"));
        builder.environment().putAll(settings);
        process = builder.start();
        Thread.ofVirtual().start(this::read);
        if (!ready.await(PATIENCE, TimeUnit.SECONDS) || address().isEmpty()) {
            process.destroyForcibly();
            throw new IllegalStateException("The jar did not start:\n" + String.join("\n", lines));
        }
        startTime = Duration.ofNanos(System.nanoTime() - begin);
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.isEmpty() && !address().isEmpty()) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ready.countDown();
        }
    }

    public String address() {
        return find(READY).orElse("");
    }

    /** The one-time link, if one was printed. */
    Optional<String> link() {
        return find(LINK);
    }

    private Optional<String> find(Pattern pattern) {
        return lines.stream().map(pattern::matcher).filter(Matcher::find).map(found -> found.group(1)).findFirst();
    }

    String said() {
        return String.join("\n", lines);
    }

    Duration startTime() {
        return startTime;
    }

    public int port() {
        return URI.create(address()).getPort();
    }

    /** As a power cut does it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl+C or a service manager does it. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The jar did not stop:\n" + said());
        }
    }
}
