/*
 * Copyright 2026 The MLOps Maturity Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

import { usePermission } from '@backstage/plugin-permission-react';
import {
  attestationCreatePermission,
  attestationDeletePermission,
  waiverCreatePermission,
  waiverDeletePermission,
  type ComponentStatementsResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useComponentStatements } from './useComponentStatements';

/** What people set of a component, and what the user may change of it. */
export type KnownStatements = ComponentStatementsResponse & {
  mayAttest: boolean;
  mayWithdrawAttestation: boolean;
  mayWaive: boolean;
  mayEndWaiver: boolean;
};

/** Statements of a component; what isn't known to be allowed isn't offered. */
export function useKnownStatements(entityRef: string): {
  statements?: KnownStatements;
  error: Error | null;
} {
  const { data, error } = useComponentStatements(entityRef);
  const resourceRef = entityRef;
  const attest = usePermission({
    permission: attestationCreatePermission,
    resourceRef,
  });
  const withdraw = usePermission({
    permission: attestationDeletePermission,
    resourceRef,
  });
  const waive = usePermission({
    permission: waiverCreatePermission,
    resourceRef,
  });
  const end = usePermission({
    permission: waiverDeletePermission,
    resourceRef,
  });
  return {
    error,
    ...(data && {
      statements: {
        ...data,
        mayAttest: attest.allowed,
        mayWithdrawAttestation: withdraw.allowed,
        mayWaive: waive.allowed,
        mayEndWaiver: end.allowed,
      },
    }),
  };
}
