/** What the use cases need from outside, in the words of collection. */
@NullMarked
package org.encours.collections.application.port;

import org.jspecify.annotations.NullMarked;
