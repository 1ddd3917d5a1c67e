/** What the good example needs. */
@NullMarked
package org.encours.good.application.port;

import org.jspecify.annotations.NullMarked;
