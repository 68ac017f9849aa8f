package jp.jissen.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The network between browsers and the program, as bad as one likes: a TCP proxy on this machine's own address. TCP loses no
 * byte; a packet that the air swallows comes one retransmission later, and everything behind it waits. Draws the same lots
 * in every run.
 */
public final class FaultProxy implements AutoCloseable {

    private static final int PACKET = 1_460;
    private static final long LEAST_RETRANSMISSION = TimeUnit.MILLISECONDS.toNanos(200);
    /** After so many losses of one packet the connection is dead. */
    private static final int GIVE_UP = 7;

    private final ServerSocket door;
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private final Random lots = new Random(20_250_929);
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();
    private final AtomicInteger repliesToCut = new AtomicInteger();
    private volatile String cutRequest = "";
    private volatile int target;
    private volatile long oneWay;
    private volatile double loss;
    private volatile boolean refusing;

    /** @param address of the program, like {@code http://localhost:8080} */
    public FaultProxy(String address) {
        try {
            door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lead(address);
        Thread.ofVirtual().start(this::accept);
    }

    /** What browsers open; for them a secure context like any other localhost. */
    public String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** New connections go to this program from now on. */
    public void lead(String address) {
        target = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /** @param roundTrip there and back; @param share of the packets that are lost, 0 to 1 */
    public void weaken(Duration roundTrip, double share) {
        oneWay = roundTrip.toNanos() / 2;
        loss = share;
    }

    /** Kills what is connected, and whoever knocks from now on. */
    public void refuse() {
        refusing = true;
        cut();
    }

    public void admit() {
        refusing = false;
    }

    /** Kills what is connected. */
    public void cut() {
        wires.forEach(Wire::kill);
    }

    /** The next requests that begin like this reach the program; when it answers, the connection dies. */
    public void cutReplies(String request, int times) {
        cutRequest = request;
        repliesToCut.set(times);
    }

    /** Of the replies that were to be cut, how many are still whole. */
    public int repliesLeftToCut() {
        return repliesToCut.get();
    }

    /** Bytes from browsers to the program and back. */
    public record Traffic(long up, long down) {

        public Traffic since(Traffic before) {
            return new Traffic(up - before.up, down - before.down);
        }

        public long both() {
            return up + down;
        }
    }

    public Traffic traffic() {
        return new Traffic(up.get(), down.get());
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                if (refusing) {
                    reset(near);
                } else {
                    Thread.ofVirtual().start(() -> connect(near));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket near) {
        try {
            new Wire(near, new Socket(InetAddress.getLoopbackAddress(), target)).open();
        } catch (IOException nobodyThere) {
            reset(near);
        }
    }

    /** How long a packet is under way that is sent now, in nanoseconds; negative when the connection does not survive it. */
    private synchronized long journey() {
        var retransmission = LEAST_RETRANSMISSION + 2 * oneWay;
        var time = oneWay;
        for (var lost = 0; lots.nextDouble() < loss; retransmission *= 2) {
            if (++lost == GIVE_UP) {
                return -1;
            }
            time += retransmission;
        }
        return time;
    }

    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException closed) {
            return;
        }
    }

    /** One connection of a browser and ours to the program for it. */
    private final class Wire {

        private final Socket near;
        private final Socket far;
        private volatile boolean dumb;

        private Wire(Socket near, Socket far) throws IOException {
            this.near = near;
            this.far = far;
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
        }

        private void open() {
            wires.add(this);
            new Lane(this, near, far, up).open();
            new Lane(this, far, near, down).open();
        }

        private void kill() {
            wires.remove(this);
            reset(near);
            reset(far);
        }

        /** Whether it may pass. */
        private boolean passes(byte[] bytes, boolean toProgram) {
            if (toProgram && repliesToCut.get() > 0 && new String(bytes, 0, Math.min(bytes.length, 200), ISO_8859_1).startsWith(cutRequest)) {
                dumb = true;
            }
            if (!toProgram && dumb && repliesToCut.getAndDecrement() > 0) {
                kill();
                return false;
            }
            return true;
        }
    }

    /** One direction of a wire: what comes in goes out later, and in its order. */
    private final class Lane {

        private final Wire wire;
        private final Socket from;
        private final Socket to;
        private final AtomicLong count;
        private final DelayQueue<Piece> underWay = new DelayQueue<>();
        private long last = System.nanoTime();

        private Lane(Wire wire, Socket from, Socket to, AtomicLong count) {
            this.wire = wire;
            this.from = from;
            this.to = to;
            this.count = count;
        }

        private void open() {
            if (count == up) {
                last += journey() + oneWay;   // the handshake
            }
            Thread.ofVirtual().start(this::receive);
            Thread.ofVirtual().start(this::deliver);
        }

        private void receive() {
            var buffer = new byte[16 * PACKET];
            try {
                for (var number = 0L;; number++) {
                    var length = from.getInputStream().read(buffer);
                    var bytes = length < 0 ? new byte[0] : Arrays.copyOf(buffer, length);
                    if (!wire.passes(bytes, count == up)) {
                        return;
                    }
                    count.addAndGet(bytes.length);
                    for (var packet = 0; packet <= bytes.length / PACKET; packet++) {
                        var journey = journey();
                        if (journey < 0) {
                            wire.kill();
                            return;
                        }
                        last = Math.max(last, System.nanoTime() + journey);
                    }
                    underWay.add(new Piece(number, last, bytes));
                    if (length < 0) {
                        return;
                    }
                }
            } catch (IOException gone) {
                wire.kill();
            }
        }

        private void deliver() {
            try {
                for (var piece = underWay.take(); piece.bytes.length > 0; piece = underWay.take()) {
                    to.getOutputStream().write(piece.bytes);
                }
                to.shutdownOutput();
            } catch (IOException gone) {
                wire.kill();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private record Piece(long number, long due, byte[] bytes) implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(number, ((Piece) other).number);
        }
    }
}
