/** What is shipped with the services, and under which licences. */
@NullMarked
package org.encours.local.licences;

import org.jspecify.annotations.NullMarked;
