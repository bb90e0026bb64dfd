declare module 'virtual:samples' {
  const samples: Record<string, Record<string, Record<string, string>>>;
  export default samples;
}

declare module 'virtual:histories' {
  const histories: { name: string; about: string; deliveries: { body: string; receivedAt?: string }[] }[];
  export default histories;
}

declare module 'virtual:rules' {
  const rules: Record<string, import('./reference/pages.ts').Section[]>;
  export default rules;
}

declare module 'virtual:codes' {
  const codes: Record<string, { severity: string; about: string }>;
  export default codes;
}
