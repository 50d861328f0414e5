package org.answerable;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A server of its own process on a port of this machine; it ends with the bench. */
final class Served implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    /** How long it took from its start to its first page. */
    final Duration start;

    private Served(Process process, int port, String first) throws IOException, InterruptedException {
        this.process = process;
        this.port = port;
        var begun = System.nanoTime();
        while (!answers(first)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("It did not start.");
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        this.start = Duration.ofNanos(System.nanoTime() - begun);
    }

    /** The packaged portal on a PostgreSQL database; its virtual machine is told these flags, between blanks. */
    static Served portal(Path jar, String database, String flags, Path log) throws IOException, InterruptedException {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags.strip().split("\\s+")));
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", database,
                        "SPRING_DATASOURCE_PASSWORD", "app",
                        "SPRING_FLYWAY_PASSWORD", "owner",
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", String.valueOf(port),
                        "SERVER_TOMCAT_MBEANREGISTRY_ENABLED", "true",
                        "ANSWERABLE_PAGES_ROOM", System.getProperty("bench.room", "80MB")));
        return new Served(
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), port, "/sq/");
    }

    /** nginx with what lies packed in a folder. */
    static Served nginx(Path folder, Path packed, String first) throws IOException, InterruptedException {
        var port = freePort();
        var settings = Files.writeString(
                folder.resolve("nginx.conf"), """
                daemon off;
                user %s;
                worker_processes 2;
                pid %s/nginx.pid;
                error_log stderr error;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    sendfile on;
                    keepalive_requests 1000000;
                    open_file_cache max=200000;
                    server {
                        listen 127.0.0.1:%d;
                        root %s;
                        default_type "text/html; charset=utf-8";
                        gzip_static always;
                    }
                }
                """.formatted(System.getProperty("user.name"), folder, port, packed));
        return new Served(
                new ProcessBuilder("nginx", "-e", "stderr", "-c", settings.toString())
                        .inheritIO()
                        .start(),
                port,
                first);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The page as it is sent, packed. */
    byte[] packed(String path) {
        try {
            return get(path).body();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** How much memory it holds, in mebibytes. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** How many sessions Tomcat holds. */
    @SuppressWarnings("BanJNDI") // the address comes from the process that was started here
    int sessions() throws IOException, JMException, AttachNotSupportedException {
        var machine = VirtualMachine.attach(String.valueOf(process.pid()));
        try (var connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()))) {
            var beans = connector.getMBeanServerConnection();
            var managers = List.copyOf(beans.queryNames(new ObjectName("Tomcat:type=Manager,*"), null));
            if (managers.isEmpty()) {
                throw new IllegalStateException("Nobody counts sessions.");
            }
            var sessions = 0;
            for (var manager : managers) {
                sessions += (Integer) beans.getAttribute(manager, "activeSessions");
            }
            return sessions;
        } finally {
            machine.detach();
        }
    }

    private boolean answers(String first) throws InterruptedException {
        try {
            return get(first).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
    }
}
