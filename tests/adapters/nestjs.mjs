import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { toNode } from 'idverdict/handler';
import { check, handler } from './check.mjs';

class AppModule {}
Module({})(AppModule);

const app = await NestFactory.create(AppModule, { rawBody: true, logger: false });
app.use('/webhooks', toNode(handler));
await app.listen(0, '127.0.0.1');
await check(`${await app.getUrl()}/webhooks/bive`);
