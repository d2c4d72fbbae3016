package dev.lockstep.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnNetworkTest {
    private static final String NO_ROUTE = "Iface\tDestination\tGateway";

    @Test
    void a_process_without_privileges_and_routes_is_locked_in() {
        assertTrue(
                OwnNetwork.isLockedIn(
                        List.of("Name: sh", "CapPrm: 0000000000000000", "CapBnd:\t0", NO_ROUTE)));
    }

    @Test
    void one_privilege_that_is_left_is_one_too_many() {
        assertFalse(
                OwnNetwork.isLockedIn(
                        List.of("CapPrm: 0000000000000000", "CapBnd: 0000000000001000", NO_ROUTE)));
    }

    @Test
    void a_route_that_leads_out_is_one_too_many() {
        assertFalse(
                OwnNetwork.isLockedIn(
                        List.of("CapPrm: 0000000000000000", NO_ROUTE, "eth0 00000000 0100000A")));
    }

    @Test
    void a_system_that_says_nothing_of_privileges_is_not_trusted() {
        assertFalse(OwnNetwork.isLockedIn(List.of()));
        assertFalse(OwnNetwork.isLockedIn(List.of("Name: sh", NO_ROUTE)));
    }

    @Test
    void a_stage_that_could_not_read_its_files_gets_no_network() throws Exception {
        assertEquals(Optional.empty(), new OwnNetwork(List.of(Path.of("/nonexistent"))).wrapper());
    }
}
