/** What the credit committee looks at, and what it decides. */
@NullMarked
package org.encours.risk.domain.committee;

import org.jspecify.annotations.NullMarked;
