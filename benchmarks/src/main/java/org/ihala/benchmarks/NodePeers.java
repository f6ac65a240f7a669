package org.ihala.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the rule engines of the Node world, each in a process of its own. */
final class NodePeers {

    private static final List<String> PEERS = List.of("json-rules-engine", "zen-engine");

    private NodePeers() {}

    /**
     * Measures the peers once, or says why not.
     *
     * @param smoke whether a short look is enough
     * @return what was measured
     * @throws IllegalStateException if a peer fails, or gives another answer than the library
     */
    static List<Measured> measure(boolean smoke) {
        Path folder = PeerJars.module().resolve("peers-node");
        String lacking = lacking(folder);
        if (!lacking.isEmpty()) {
            System.out.println("The peers in Node are left out: " + lacking);
            return List.of();
        }
        Path cases = PeerJars.module().resolve("target/peers.json");
        PeerJson.write(cases);
        List<Measured> all = new ArrayList<>();
        for (String peer : PEERS) {
            read(peer, run(folder, "measure.mjs", peer, cases.toString(), smoke ? "smoke" : "full"), all);
        }
        return all;
    }

    private static String lacking(Path folder) {
        try {
            run(folder, "--version");
        } catch (UncheckedIOException e) {
            return "there is no node on the PATH";
        }
        return Files.isDirectory(folder.resolve("node_modules")) ? "" : "run npm install in benchmarks/peers-node first";
    }

    private static String run(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("node failed: " + command);
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void read(String peer, String json, List<Measured> all) {
        try {
            for (JsonNode one : new ObjectMapper().readTree(json)) {
                for (JsonNode nanos : one.path("nanos")) {
                    all.add(new Measured(one.path("name").asText(), peer, nanos.asDouble()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One measured iteration.
     *
     * @param measured the case
     * @param way the peer
     * @param nanos how long a decision took
     */
    record Measured(String measured, String way, double nanos) {}
}
