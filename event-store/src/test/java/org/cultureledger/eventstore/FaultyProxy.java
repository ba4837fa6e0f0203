package org.cultureledger.eventstore;

import com.mongodb.ServerAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a driver and its server and breaks the connection around inserts: before the
 * request reaches the server, after the server has executed it but before the answer is back, or
 * with the request held up on the way: it then reaches the server when the driver has long seen the
 * connection break, just ahead of the next insert.
 */
final class FaultyProxy implements AutoCloseable {

    private static final List<Fault> FAULTS = List.of(Fault.REQUEST_LOST, Fault.ANSWER_LOST, Fault.REQUEST_LATE);

    private enum Fault {
        NONE,
        REQUEST_LOST,
        ANSWER_LOST,
        REQUEST_LATE
    }

    private final ServerSocket listener;
    private final ServerAddress server;
    private final Random random;
    private final ExecutorService pumps = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger faults = new AtomicInteger();
    private final AtomicReference<byte @Nullable []> heldUp = new AtomicReference<>();
    private volatile double faultRate;
    private volatile boolean goingDown;
    private volatile boolean down;

    FaultyProxy(ServerAddress server, long seed) {
        this.server = server;
        this.random = new Random(seed);
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
     * @param faultRate fraction of the inserts, from 0 to 1, that meet a fault from now on
     */
    void breakInserts(double faultRate) {
        this.faultRate = faultRate;
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
        return faults.get();
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

        Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void pumpRequests() {
            try (server;
                    client) {
                InputStream in = client.getInputStream();
                OutputStream out = server.getOutputStream();
                for (byte[] message = WireMessages.next(in); message != null; message = WireMessages.next(in)) {
                    if (WireMessages.isInsert(message)) {
                        deliverHeldUp();
                    }
                    fault = draw(message);
                    switch (fault) {
                        case NONE, ANSWER_LOST -> out.write(message);
                        case REQUEST_LOST -> {
                            return;
                        }
                        case REQUEST_LATE -> {
                            heldUp.set(message);
                            return;
                        }
                    }
                }
            } catch (IOException e) {
                // the other direction has closed the connection
            }
        }

        void pumpAnswers() {
            try (client;
                    server) {
                InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream();
                for (byte[] message = WireMessages.next(in); message != null; message = WireMessages.next(in)) {
                    if (fault == Fault.ANSWER_LOST) {
                        return;
                    }
                    out.write(message);
                }
            } catch (IOException e) {
                // the other direction has closed the connection
            }
        }

        private Fault draw(byte[] message) {
            if (down) {
                return Fault.REQUEST_LOST;
            }
            if (!WireMessages.isInsert(message)) {
                return Fault.NONE;
            }
            if (goingDown) {
                down = true;
                return Fault.ANSWER_LOST;
            }
            synchronized (random) {
                if (random.nextDouble() >= faultRate) {
                    return Fault.NONE;
                }
                faults.incrementAndGet();
                return FAULTS.get(random.nextInt(FAULTS.size()));
            }
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
