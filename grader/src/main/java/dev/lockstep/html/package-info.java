/// The report as one HTML page that needs nothing else: no network, no font, and a script that only
/// adds comfort. It shows the model, and whatever text a submission has put there stays text.
@NullMarked
package dev.lockstep.html;

import org.jspecify.annotations.NullMarked;
