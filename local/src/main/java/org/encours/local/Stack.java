package org.encours.local;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.servers.Directories;
import org.encours.servers.Lifetime;
import org.encours.servers.ServerFailedException;

/** PostgreSQL, Kafka, the mailbox and the four services, as seen by whoever runs or tests them. */
public final class Stack implements AutoCloseable {

  private final StackHome home;
  private final StackPorts ports;
  private final Lifetime lifetime;
  private final Secrets secrets;

  private Stack(StackHome home, StackPorts ports, Lifetime lifetime) {
    this.home = home;
    this.ports = ports;
    this.lifetime = lifetime;
    this.secrets = new Secrets(home.secrets());
  }

  /** The stack of this repository, which outlives the command that starts it. */
  public static Stack ofRepository() {
    var home = StackHome.ofRepository();
    var ports = StackPorts.load(home.portsFile()).orElseGet(Stack::configuredPorts);
    return new Stack(home, ports, Lifetime.DETACHED);
  }

  /**
   * An empty stack for tests, on free ports with a folder of its own; it ends with this JVM, and
   * {@link #close} deletes it.
   */
  public static Stack temporary() {
    return new Stack(StackHome.temporary(), StackPorts.free(), Lifetime.LEASHED);
  }

  private static StackPorts configuredPorts() {
    var offset = Optional.ofNullable(System.getenv("ENCOURS_PORT_OFFSET")).orElse("0");
    try {
      return StackPorts.shiftedBy(Integer.parseInt(offset.strip()));
    } catch (NumberFormatException e) {
      throw new ServerFailedException("ENCOURS_PORT_OFFSET is not a number: " + offset, e);
    }
  }

  /** Starts what does not run yet; returns when all is healthy, else leaves nothing it started. */
  public Stack up(Progress progress) {
    new Startup(home, ports, lifetime, secrets, progress).run();
    return this;
  }

  /** Prepares quick starts of the services that were built anew, on this stack's servers. */
  void prepare(Progress progress) {
    var infrastructure = new Infrastructure(home, ports, lifetime, secrets);
    Together.run(
        List.of(
            infrastructure::startPostgres, infrastructure::startKafka, infrastructure::startMail));
    var launcher = new ServiceLauncher(home, ports, lifetime, secrets);
    new AotTraining(home, ports, launcher, progress).train();
  }

  /** Stops everything; data stays. */
  public void down(Progress progress) {
    new Shutdown(home, ports, progress).run();
  }

  /** Stops everything and forgets all data. */
  public void erase(Progress progress) {
    down(progress);
    Directories.delete(home.data());
  }

  /** Ends a service as a crash would: kill -9. */
  public void kill(Service service) {
    var process =
        RunningProcess.in(home.run(service), home)
            .orElseThrow(() -> new IllegalStateException(service.id() + " does not run"));
    process.handle().destroyForcibly();
    process.handle().onExit().join();
  }

  /** Starts a service again and waits until it is ready. */
  public void start(Service service) {
    new ServiceLauncher(home, ports, lifetime, secrets).start(service);
  }

  /** Stops a service, and tells what another process needs to take its place. */
  Map<String, String> makeRoomFor(Service service) {
    new Shutdown(home, ports, Progress.silent()).stop(Component.of(service, home, ports));
    return new ServiceLauncher(home, ports, lifetime, secrets).environment(service);
  }

  public boolean isRunning(Service service) {
    return RunningProcess.in(home.run(service), home).isPresent();
  }

  /** The process of a service; empty when it does not run. */
  public Optional<ProcessHandle> process(Service service) {
    return RunningProcess.in(home.run(service), home).map(RunningProcess::handle);
  }

  /** Memory in use by a service, in MiB; empty when it does not run. */
  public Optional<Long> residentMebibytes(Service service) {
    return RunningProcess.in(home.run(service), home).flatMap(RunningProcess::residentMebibytes);
  }

  /**
   * Processor time that each process of the stack has used so far, its children's included, in the
   * order of starting; what does not run is left out.
   */
  public Map<String, Duration> processorTimes() {
    var used = new LinkedHashMap<String, Duration>();
    for (var component : Component.of(home, ports)) {
      RunningProcess.in(component.folder(), home)
          .flatMap(RunningProcess::processorTime)
          .ifPresent(time -> used.put(component.name(), time));
    }
    return used;
  }

  /** A connection to a service's database as its own user, seeing every creditor's rows. */
  public Connection connect(Service service) throws SQLException {
    var connection =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database(),
            service.database(),
            secrets.password(service));
    try (var statement = connection.createStatement()) {
      statement.execute("SET encours.creditor = '*'");
    }
    return connection;
  }

  /** Events of all creditors that could not have their effect on the service. */
  public long deadLetters(Service service) {
    try (var connection = connect(service);
        var count = connection.createStatement();
        var row = count.executeQuery("SELECT count(*) FROM dead_letter")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException failed) {
      throw new ServerFailedException("PostgreSQL does not answer: " + failed.getMessage(), failed);
    }
  }

  /** Where a service answers. */
  public URI of(Service service) {
    return URI.create("http://localhost:" + ports.of(service));
  }

  /** Where people work. */
  public URI desk() {
    return URI.create("http://localhost:" + ports.desk());
  }

  /** A link that lets whoever opens it first into the desk, once. */
  public URI deskLink(String role, String creditor) {
    return desk().resolve("/enter/" + new EntryCodes(home).leave(token(role, creditor, null)));
  }

  public String kafkaBootstrap() {
    return "127.0.0.1:" + ports.kafka();
  }

  /** Client settings by which this machine's tools reach the broker, guarded or not. */
  public Map<String, Object> kafka() {
    return new LocalBroker(home, ports, secrets).client();
  }

  /** Where the mailbox takes mail. */
  public int smtpPort() {
    return ports.smtp();
  }

  /** The mailbox: a page for people, {@code /api/v1/messages} for programs. */
  public URI mailbox() {
    return URI.create("http://localhost:" + ports.mailbox());
  }

  /**
   * A token for twelve hours.
   *
   * @param agency the agency's id, for role {@code agency}; otherwise null
   * @throws IllegalArgumentException for an unknown role, or an agency's token without agency
   */
  public String token(String role, String creditor, String agency) {
    return new Tokens(secrets.privateKey(), Clock.systemUTC())
        .mint(role, creditor, Optional.ofNullable(agency));
  }

  /** Where data is kept between {@code down} and {@code up}. */
  public Path data() {
    return home.data();
  }

  StackHome home() {
    return home;
  }

  StackPorts ports() {
    return ports;
  }

  /** Stops the stack; one made by {@link #temporary} is deleted with its data. */
  @Override
  public void close() {
    down(Progress.silent());
    if (lifetime == Lifetime.LEASHED) {
      Directories.delete(home.state());
    }
  }
}
