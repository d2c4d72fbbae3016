package dev.lockstep.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lockstep.scenario.Act;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.ComputeScenario;
import dev.lockstep.scenario.FetchScenario;
import dev.lockstep.scenario.GatherScenario;
import dev.lockstep.scenario.LimiterScenario;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.scenario.WorkScenario;
import dev.lockstep.trace.Json;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final CallPlan PLAN = new CallPlan(10, Act.THROW_ERROR, 5, CallPlan.Met.RETURNS);

    static List<Request> requests() {
        return List.of(
                new Request.Compile(
                        List.of(new Request.Source("a/B.java", "class B {}\n")),
                        List.of(new Request.Contract("x", "x.Y", List.of("x.Y"), List.of("int")))),
                new Request.Install(
                        List.of(Answer.ClassFile.of("a.B", "B.java", new byte[] {-54, -2})),
                        List.of("x.Y")),
                performs(new FetchScenario(List.of(1, 1), List.of(2, 2), List.of(PLAN), 50)),
                performs(
                        new LimiterScenario(
                                List.of(-1),
                                List.of(new LimiterScenario.Caller(0, 1, PLAN, Scenario.NEVER)))),
                performs(new GatherScenario(List.of(), Scenario.NEVER)),
                performs(new WorkScenario(1, 2, 3)),
                performs(new ComputeScenario(List.of(PLAN), Integer.MIN_VALUE, Scenario.NEVER)));
    }

    static List<Answer> answers() {
        return List.of(
                new Answer.Ready(true, "landlock"),
                new Answer.Compiled(
                        List.of(new Answer.Diagnosis("B.java", 1, 2, "';' expected\n  more")),
                        List.of("B.java"),
                        List.of(new Answer.Candidate("x", "a.B", "B.java", false)),
                        List.of(Answer.ClassFile.of("a.B", "B.java", new byte[] {-54, -2}))),
                new Answer.Installed(),
                new Answer.Performed(Trace.lost(Stop.STUCK, "out"), true, false));
    }

    private static Request performs(Scenario scenario) {
        return new Request.Perform("a.B", scenario, Settling.byJdk(15));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void every_request_comes_back_as_it_was(Request request) {
        String line = Json.line(request, Request.class);
        assertEquals(request, Json.parse(line, Request.class));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void every_answer_comes_back_as_it_was(Answer answer) {
        String line = Json.line(answer, Answer.class);
        assertEquals(answer, Json.parse(line, Answer.class));
    }

    @Test
    void a_request_is_no_answer() {
        String line = Json.line(requests().getFirst(), Request.class);
        assertThrows(IllegalArgumentException.class, () -> Json.parse(line, Answer.class));
    }
}
