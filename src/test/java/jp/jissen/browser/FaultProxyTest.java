package jp.jissen.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bad network is bad in the ways that it says, and in no other. */
class FaultProxyTest {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private ServerSocket program;
    private FaultProxy proxy;

    @BeforeEach
    void anEcho() throws IOException {
        program = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!program.isClosed()) {
                try {
                    var socket = program.accept();
                    Thread.ofVirtual().start(() -> echo(socket));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        proxy = new FaultProxy("http://localhost:" + program.getLocalPort());
    }

    private void echo(Socket socket) {
        try (socket) {
            var buffer = new byte[10_000];
            for (var length = socket.getInputStream().read(buffer); length >= 0; length = socket.getInputStream().read(buffer)) {
                heard.add(new String(buffer, 0, length, US_ASCII));
                socket.getOutputStream().write(buffer, 0, length);
            }
        } catch (IOException gone) {
            heard.add("gone");
        }
    }

    @AfterEach
    void end() throws IOException {
        proxy.close();
        program.close();
    }

    @Test
    void whatIsLostComesLaterWholeAndInOrder() throws IOException {
        var sent = new byte[60_000];
        new Random(1).nextBytes(sent);
        proxy.weaken(Duration.ofMillis(2), 0.1);
        try (var socket = connect()) {
            socket.getOutputStream().write(sent);
            socket.shutdownOutput();
            assertThat(socket.getInputStream().readAllBytes()).isEqualTo(sent);
        }
        assertThat(proxy.traffic()).isEqualTo(new FaultProxy.Traffic(60_000, 60_000));
    }

    @Test
    void aRoundTripTakesItsTime() throws IOException {
        proxy.weaken(Duration.ofMillis(120), 0);
        try (var socket = connect()) {
            exchange(socket, "a");
            var begin = System.nanoTime();
            exchange(socket, "b");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(118));
        }
    }

    @Test
    void aCutReplyWasHeardByTheProgram() throws IOException, InterruptedException {
        proxy.cutReplies("POST /x", 1);
        try (var socket = connect()) {
            exchange(socket, "GET /x");
            socket.getOutputStream().write("POST /x".getBytes(US_ASCII));
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> socket.getInputStream().read());
        }
        assertThat(heard.take()).isEqualTo("GET /x");
        assertThat(heard.take()).isEqualTo("POST /x");
        assertThat(proxy.repliesLeftToCut()).isZero();
        try (var socket = connect()) {
            exchange(socket, "POST /x");
        }
    }

    @Test
    void whoIsRefusedHearsNothingUntilAdmitted() throws IOException {
        try (var open = connect()) {
            exchange(open, "a");
            proxy.refuse();
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> exchange(open, "b"));
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> exchange(connect(), "c"));
        }
        proxy.admit();
        try (var again = connect()) {
            exchange(again, "d");
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), URI.create(proxy.address()).getPort());
    }

    private static void exchange(Socket socket, String word) throws IOException {
        socket.getOutputStream().write(word.getBytes(US_ASCII));
        var back = socket.getInputStream().readNBytes(word.length());
        if (back.length < word.length()) {
            throw new IOException("closed");
        }
        assertThat(back).isEqualTo(word.getBytes(US_ASCII));
    }
}
