package org.cultureledger.eventstore;

import com.mongodb.ServerAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.cultureledger.eventstore.FaultSchedule.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a driver and its server and lets requests meet the faults of a {@link FaultSchedule}; or swallows
 * whatever it gets for a while, in both directions, without closing anything.
 */
final class FaultyProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final ServerAddress server;
    private final FaultSchedule schedule;
    private final ExecutorService pumps = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<byte @Nullable []> heldUp = new AtomicReference<>();
    private volatile boolean goingDown;
    private volatile boolean down;
    private volatile Duration hole = Duration.ZERO;
    private volatile long blackUntil = System.nanoTime();

    FaultyProxy(ServerAddress server, long seed) {
        this.server = server;
        this.schedule = new FaultSchedule(seed);
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pumps.execute(this::accept);
    }

    /** Where a driver finds the proxy. */
    ServerAddress address() {
        return new ServerAddress(listener.getInetAddress(), listener.getLocalPort());
    }

    /**
     * @param rate fraction of the inserts, from 0 to 1, that meet a fault from now on
     */
    void breakInserts(double rate) {
        schedule.setRates(rate, 0);
    }

    /**
     * @param ofInserts fraction of the inserts, from 0 to 1, that meet a fault from now on
     * @param ofOthers the same of all other requests
     */
    void disturb(double ofInserts, double ofOthers) {
        schedule.setRates(ofInserts, ofOthers);
    }

    /** Swallows everything for {@code duration}, from one of the next {@code inserts} inserts on. */
    void openBlackHole(Duration duration, int inserts) {
        hole = duration;
        schedule.drawBlackHole(inserts);
    }

    /** Lets the next insert through but not its answer, and nothing from then on. */
    void goDownAfterNextInsert() {
        goingDown = true;
    }

    void comeBack() {
        goingDown = false;
        down = false;
    }

    int faults() {
        return schedule.faults();
    }

    private boolean swallows() {
        return System.nanoTime() - blackUntil < 0;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                if (down) {
                    client.close();
                } else {
                    Connection connection = new Connection(client, new Socket(server.getHost(), server.getPort()));
                    pumps.execute(connection::pumpRequests);
                    pumps.execute(connection::pumpAnswers);
                }
            }
        } catch (IOException e) {
            // closed
        }
    }

    private final class Connection {

        private final Socket client;
        private final Socket server;
        private volatile Fault fault = Fault.NONE;
        private volatile boolean swallowed;

        Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void pumpRequests() {
            try (server;
                    client) {
                InputStream in = client.getInputStream();
                for (byte[] message = WireMessages.next(in); message != null; message = WireMessages.next(in)) {
                    if (!swallow(message) && !passOn(message)) return;
                }
            } catch (IOException e) {
                // the other direction has closed the connection
            }
        }

        /** Whether the message is gone; a connection that has lost one is of no use any more. */
        private boolean swallow(byte[] message) throws IOException {
            if (schedule.opensBlackHole(message)) blackUntil = System.nanoTime() + hole.toNanos();
            if (swallows()) swallowed = true;
            else if (swallowed) throw new IOException("A message is missing");
            return swallowed;
        }

        /** Whether the connection holds. */
        private boolean passOn(byte[] message) throws IOException {
            if (WireMessages.isInsert(message)) deliverHeldUp();
            fault = draw(message);
            switch (fault) {
                case REQUEST_LOST -> {}
                case REQUEST_LATE -> heldUp.set(message);
                case DELAYED -> {
                    LockSupport.parkNanos(schedule.delay().toNanos());
                    server.getOutputStream().write(message);
                }
                case NONE, ANSWER_LOST, ANSWER_TORN -> server.getOutputStream().write(message);
            }
            return fault != Fault.REQUEST_LOST && fault != Fault.REQUEST_LATE;
        }

        void pumpAnswers() {
            try (client;
                    server) {
                InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream();
                for (byte[] message = WireMessages.next(in); message != null; message = WireMessages.next(in)) {
                    if (fault == Fault.ANSWER_LOST) return;
                    if (fault == Fault.ANSWER_TORN) {
                        out.write(message, 0, message.length / 2);
                        return;
                    }
                    if (swallows()) swallowed = true;
                    else out.write(message);
                }
            } catch (IOException e) {
                // the other direction has closed the connection
            }
        }

        private Fault draw(byte[] message) {
            if (down) return Fault.REQUEST_LOST;
            if (goingDown && WireMessages.isInsert(message)) {
                down = true;
                return Fault.ANSWER_LOST;
            }
            return schedule.next(message);
        }
    }

    private void deliverHeldUp() throws IOException {
        byte[] message = heldUp.getAndSet(null);
        if (message != null) {
            try (Socket late = new Socket(server.getHost(), server.getPort())) {
                late.getOutputStream().write(message);
                WireMessages.next(late.getInputStream());
            }
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pumps.shutdown();
    }
}
